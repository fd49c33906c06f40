### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
window-title = { $workspace } — Roadbook

## Navigation

navigation = Navegación principal
breadcrumb = Ubicación actual
skip-to-content = Ir al contenido
screen-home = Inicio
screen-roadmap = Hoja de ruta
screen-indicators = Indicadores
screen-meetings = Reuniones
screen-directory = Directorio
screen-library = Biblioteca
screen-sync = Sincronización y miembros
screen-settings = Configuración
sidebar-collapse = Contraer la barra lateral
sidebar-expand = Desplegar la barra lateral
sidebar-conflicts = { $count ->
    [one] un valor por decidir
   *[other] { $count } valores por decidir
}

## Search and commands

search-label = Búsqueda y comandos
search-placeholder = Buscar o ejecutar un comando
search-none = No se ha encontrado nada.
commands = Comandos
command-go = Ir a: { $screen }
command-timeline = Mostrar el cronograma
command-board = Mostrar el tablero
command-matrix = Mostrar la matriz
command-themes = Mostrar los temas y sus indicadores
command-new-action = Nueva acción

## The menu at the end of the top bar

menu = Menú
menu-bundle-read = Abrir un archivo de intercambio…
menu-bundle-write = Crear un archivo de intercambio…
menu-backup = Crear una copia de seguridad…
menu-invite = Invitar…
menu-lock = Bloquear
menu-about = Acerca de Roadbook
about-text = Una herramienta de trabajo para coaliciones de varios países, con o sin conexión.
read-only = Solo lectura
read-only-text = Su función en este espacio de trabajo es de lectura: puede verlo todo, pero no modificar nada.

## What holds for the whole workspace, over every screen

newer-version = Otras personas usan una versión más reciente
# $people is a list of names.
newer-version-text = { $people }: trabajo escrito con una versión más reciente de Roadbook. Se conserva aquí y se transmite; se mostrará cuando Roadbook se actualice en este equipo.
copied-workspace = Espacio de trabajo restaurado o copiado
copied-workspace-text = Este espacio de trabajo se ha restaurado o copiado. Sigue con un nuevo nombre para su equipo; no se pierde nada, y lo que tienen los demás vuelve con la próxima sincronización.
understood = Entendido
removed = Ya no participa

## When something does not work

start-failed = No se ha podido abrir el espacio de trabajo
screen-failed = No se ha podido mostrar esta pantalla
screen-failed-text = Lo que ya estaba guardado está a salvo. Vuelva a intentarlo; si ocurre de nuevo, le rogamos que lo comunique junto con la línea de abajo.
technical-details = Detalles técnicos
close-unsaved = Parte de lo que ha escrito aún no se ha guardado, por lo que la ventana sigue abierta.
close-anyway = Cerrar sin guardar
## Files dropped onto the window, or opened with the program

drop-open = Suelte un archivo de intercambio o una tarjeta de contacto para abrirlos
drop-open-bundle = Suelte un archivo de intercambio para abrirlo
drop-locked = Suelte un archivo; se mostrará cuando se desbloquee el espacio de trabajo
drop-welcome = Suelte una invitación, o el archivo creado en su otro equipo, para abrirlos
drop-asking = Suelte el archivo de admisión para abrirlo
drop-text = Verá de qué se trata antes de que se incorpore nada.
drop-others = { $others ->
    [one] Se ha soltado con él otro archivo. Vuelva a soltarlo después.
   *[other] Se han soltado con él otros { $others } archivos. Vuelva a soltarlos después, uno por uno.
}
opened-elsewhere = «{ $name }» es para un equipo que aún no tiene espacio de trabajo, y este ya tiene uno.
opened-later = «{ $name }» se podrá abrir aquí cuando este equipo participe en un espacio de trabajo.

## Words used everywhere

undo = Deshacer
redo = Rehacer
close = Cerrar
cancel = Cancelar
back = Atrás
delete = Eliminar
restore = Restaurar
you = usted
untitled = Sin título
try-again = Volver a intentarlo
view = Vista
views-more = Más vistas
view-table = Tabla
view-timeline = Cronograma
view-board = Tablero
view-matrix = Matriz
view-themes = Temas
details = Detalles
saved = Guardado
reading = Leyendo…
read-failed = No se ha podido leer este contenido
deleted = Se ha eliminado «{ $title }».
numbered = { $number } { $title }
show-suggestions = Mostrar sugerencias

## Who changed it

changed-by-at = { $participant }, { $time }

## Values that several people set at once

conflict-mark = Varias personas han introducido «{ $field }» a la vez; mostrar los valores
conflict-explained = Varias personas han introducido «{ $field }» al mismo tiempo. Se conservan todos los valores hasta que se elija uno.
conflict-keep = Conservar este valor
conflict-combine = Combinarlos
conflict-combined = Texto combinado
conflict-shown = se muestra ahora
deletion-by = { $participant } eliminó esto el { $time } sin conocer lo que sigue. Se conserva hasta que alguien decida.
deletion-notes = Escribió en las notas
deletion-kept = Lo conservó
deletion-keep = Conservarlo
deletion-delete = Eliminarlo de todos modos
place-after = Después de «{ $title }»
place-first = Al principio de la lista
deletion-more =
    { $count ->
        [one] y { $count } cambio más
       *[other] y { $count } cambios más
    }

## The detail panel

close-detail = Cerrar los detalles
resize-detail = Ancho del panel de detalles
copy-address = Copiar la dirección de este registro
address-copied = Se ha copiado la dirección.
address-shown = La dirección es { $address }
record-deleted = Este registro se ha eliminado. Se conserva lo que otras personas escribieron en él.
record-missing = Este registro no está aquí
record-missing-text = Puede que aún no haya llegado o que su dirección sea incorrecta.
unknown-fields = { $count ->
    [one] Un campo escrito por una versión más reciente se conserva tal como está: { $fields }
   *[other] { $count } campos escritos por una versión más reciente se conservan tal como están: { $fields }
}
other-languages = { $label } en otros idiomas
other-languages-count = { $count ->
    [0] Otros idiomas
    [one] Otros idiomas ({ $count } completado)
   *[other] Otros idiomas ({ $count } completados)
}

## Grids

grid-open = Mostrar los detalles
grid-group = { $name }, { $count ->
    [one] una fila
   *[other] { $count } filas
}
cells-written = { $count ->
    [one] Una celda modificada
   *[other] { $count } celdas modificadas
}{ $refused ->
    [0] .
    [one] ; otra no admitió el valor.
   *[other] ; otras { $refused } no admitieron el valor.
}
paste-rows-added = { $count ->
    [one] Una fila añadida.
   *[other] { $count } filas añadidas.
}
paste-left = No se pegó todo
paste-left-text = { $count ->
    [one] Se omitió una línea o celda. Todo lo demás está en la tabla.
   *[other] Se omitieron { $count } líneas o celdas. Todo lo demás está en la tabla.
}
paste-left-more = { $count ->
    [one] Y una más, que se copia con las otras.
   *[other] Y { $count } más, que se copian con las otras.
}
paste-left-copy = Copiar lo omitido
paste-cut = Solo se leyeron las primeras { $count } celdas del portapapeles.
paste-line = Línea
paste-column = Columna
paste-text = Texto pegado
paste-why = Motivo
paste-no-row = La tabla no tiene ninguna fila en ese lugar.
paste-no-column = La tabla no tiene ninguna columna en ese lugar.
paste-no-edit = Esta celda no se puede modificar.
paste-twice = Una línea anterior corresponde a la misma fila.
paste-no-country = Ningún país o territorio tiene este nombre o código.
paste-country-needed = La línea no dice a qué país corresponde: copie los países junto con los valores y péguelos en la columna de países.
number-problem = Esto no es un número.
choice-problem = Elija una de las sugerencias.
title-needed = Se necesita un título.

## Timeframes

timeframe-unknown = Sin fecha
timeframe-quarter = T{ $quarter } { $year }
quarter-short = T{ $quarter }
timeframe-about = hacia { $date }
timeframe-from = desde { $date }
timeframe-until = hasta { $date }
timeframe-range = { $begin } – { $end }
timeframe-read-as = Se interpreta como: { $timeframe }
timeframe-examples = Por ejemplo: may–sept 2020, T2 2021, hacia 2022, por determinar
timeframe-problem-not-a-timeframe = No es una fecha, un mes, un trimestre ni un año. Pruebe con «may–sept 2020» o «T2 2021».
timeframe-problem-no-such-month = Ese mes no existe.
timeframe-problem-no-such-day = Ese mes no tiene ese día.
timeframe-problem-no-such-quarter = El año tiene cuatro trimestres.
timeframe-problem-inverted = El final es anterior al comienzo.

## Keyboard help

shortcuts = Atajos de teclado
shortcut-search = Búsqueda y comandos
shortcut-screens = Ir a una pantalla, desde Inicio hasta Sincronización y miembros
shortcut-undo = Deshacer
shortcut-redo = Rehacer
shortcut-help = Mostrar esta lista
shortcut-close-detail = Cerrar los detalles
shortcut-edit = Editar una celda
shortcut-replace = Sustituir el contenido de una celda
shortcut-cancel = Dejar una celda sin cambios
shortcut-along = Celda siguiente o anterior
shortcut-extend = Seleccionar varias celdas
shortcut-copy = Copiar y pegar celdas
shortcut-fill = Rellenar hacia abajo con la primera celda
shortcut-clear = Vaciar celdas
shortcut-open = Mostrar los detalles de una fila
shortcut-move-card = Mover una tarjeta a la columna contigua

## Records that refer to others

named-short = { $acronym }, { $title }
reference-search = Buscar por nombre
reference-open = Abrir: { $field }
reference-clear = Borrar: { $field }
references-add = Añadir: { $field }
references-remove = Quitar «{ $record }» ({ $field })
references-none = Ninguno por ahora.
references-all = Mostrar todo ({ $count })
references-done = Listo

## Lines with a meaning of their own

country-unknown = Ningún país tiene este nombre o código.
languages-example = árabe, francés
languages-problem = Escriba los idiomas por su nombre o código, separados por comas.
licence-unknown = No es un identificador SPDX.
currency-problem = Escriba un código de moneda de la norma ISO 4217, por ejemplo EUR.
