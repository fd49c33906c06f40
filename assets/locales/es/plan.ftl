### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = Seleccionar «{ $name }»
grid-pick-all = Seleccionar todo lo que se muestra
bulk = Qué se puede hacer con las acciones seleccionadas
bulk-count = { $count ->
    [one] Una acción seleccionada
   *[other] { $count } acciones seleccionadas
}
bulk-who = Quién…
bulk-when = Cuándo…
bulk-lens = Enfoque
bulk-merge = Fusionar…
bulk-clear = Anular la selección
bulk-set = Asignar
bulk-who-title = { $count ->
    [one] Responsable de una acción
   *[other] Responsable de { $count } acciones
}
bulk-when-title = { $count ->
    [one] Fechas de una acción
   *[other] Fechas de { $count } acciones
}
bulk-done = { $count ->
    [one] Se ha modificado una acción.
   *[other] Se han modificado { $count } acciones.
}
shortcut-pick = Seleccionar filas
shortcut-picked = Ir a lo que se puede hacer con las filas seleccionadas
shortcut-move-row = Mover una fila hacia arriba o hacia abajo

## Moving, merging, splitting, and numbering again

move-sorted = Las acciones se pueden mover cuando la lista está en su propio orden, agrupada por tema o por grupo de trabajo.
merge-title = Fusionar acciones en una
merge-stays = ¿Cuál se mantiene?
merge-leave = Dejar fuera «{ $title }»
merge-add = Añadir otra acción
merge-text = { $count ->
    [one] «{ $title }» se mantiene y asume los indicadores, enfoques y dependencias de la otra. La otra sale de la hoja de ruta; su número sigue conduciendo aquí.
   *[other] «{ $title }» se mantiene y asume los indicadores, enfoques y dependencias de las otras { $count }. Estas salen de la hoja de ruta; sus números siguen conduciendo aquí.
}
merge-do = Fusionar
merge-done = { $count ->
    [one] Una acción forma ahora parte de «{ $title }».
   *[other] { $count } acciones forman ahora parte de «{ $title }».
}

## The place of an action in the roadmap, in its details

rearrange = Su lugar en la hoja de ruta
rearrange-move = Mover a otro tema…
rearrange-split = Dividir…
rearrange-merge = Fusionar con…
move-title = Mover «{ $title }»
move-place = Lugar
move-first = Al principio
move-after = Después de «{ $title }»
move-text = Conserva su número hasta que se vuelvan a numerar las acciones del ámbito.
move-do = Mover
split-title = Dividir «{ $title }»
split-text = Cada parte asume el grupo de trabajo, el tema, las fechas, el responsable, el estado, los indicadores, los enfoques y las dependencias. La acción sale de la hoja de ruta; su número sigue conduciendo a las partes.
split-part = Título de la parte { $number }
split-add = Añadir una parte
split-do = Dividir
renumber = Volver a numerar…
renumber-title = Volver a numerar las acciones de un ámbito
renumber-area = Ámbito de acción
renumber-text = Las acciones se numeran en el orden en que están, tema por tema. Los números anteriores se conservan y siguen conduciendo a la acción.
renumber-do = Volver a numerar
renumber-done = { $count ->
    [0] Los números ya son correctos.
    [one] Una acción tiene un número nuevo.
   *[other] { $count } acciones tienen números nuevos.
}

## Where did it come from, where did it go

trace = ¿De dónde viene?
trace-none = Aquí no se ha vuelto a numerar, fusionar ni dividir nada.
trace-gone = Ya no está en la hoja de ruta
trace-number = Tenía el número { $number }
trace-number-until = Tenía el número { $number } (hasta el { $date })
trace-was = Procede de: { $actions }
trace-became = Pasó a ser: { $actions }
became = En qué se convirtió esta acción
became-text = { $count ->
    [one] Esta acción ya no está en la hoja de ruta. Se convirtió en:
   *[other] Esta acción ya no está en la hoja de ruta. Se convirtió en { $count } acciones:
}
became-back-text = Al recuperarla, vuelve a la hoja de ruta junto a aquello en lo que se convirtió.
became-back = Recuperarla

## What depends on what

depends-waiting = Lo que depende de ella
knock-on-weeks = Si termina con tantas semanas de retraso
knock-on = { $count ->
    [0] No se desplaza nada más.
    [one] Se desplaza una acción:
   *[other] Se desplazan { $count } acciones:
}
knock-on-by = { $count ->
    [one] un día después: { $timeframe }
   *[other] { $count } días después: { $timeframe }
}
depends = Dependencias por revisar
depends-count = { $count ->
    [one] Una dependencia no cuadra
   *[other] { $count } dependencias no cuadran
}
depends-circle = Estas acciones dependen unas de otras en círculo, de modo que ninguna puede empezar:
depends-early = { $count ->
    [one] empieza un día antes de que termine «{ $title }»
   *[other] empieza { $count } días antes de que termine «{ $title }»
}

## More filters

filter-more = { $count ->
    [0] Más filtros
   *[other] Más filtros ({ $count })
}
filter-theme = Tema
filter-who = Quién
filter-lens = Enfoque transversal
filter-year = En el año
filter-only = Solo las que
filter-only-conflict = Con un valor por decidir
filter-only-undated = Sin fecha
filter-only-undetermined = Con fecha por determinar

## Saved views

views = Vistas guardadas
views-of-all = Para todo el mundo
views-own = Para mí
views-save = Guardar esta vista…
views-save-title = Guardar esta vista
views-save-text = La vista se guarda con sus filtros, su agrupación y su orden.
views-title = Título
views-whose = ¿En la lista de quién?
views-for-own = Solo en la mía
views-for-all = En la de todo el mundo
views-save-do = Guardar
views-saved = Se ha guardado la vista «{ $title }».
views-manage = Cambiar el nombre o eliminar…
views-manage-title = Vistas guardadas
views-none = No hay vistas guardadas.
views-title-all = Título (para todo el mundo)
views-title-own = Título (para mí)
views-delete = Eliminar la vista «{ $title }»

## Timeframes that are known in part

timeframe-undetermined = Por determinar
timeframe-decade = década de { $year }
timeframe-century = entre { $first } y { $last }
timeframe-open-month = { $year }, mes por determinar

## What the timeline shows beside its bars

stream-undetermined = Por determinar
legend-soft = Con precisión de trimestre, año o década
timeline-notes = Eventos y reuniones
timeline-event = vinculado a: { $event }
quota = { $scope ->
    [working_group] Reuniones de grupos de trabajo celebradas: { $held } de { $planned }
    [regional] Reuniones regionales celebradas: { $held } de { $planned }
    [inter_regional] Reuniones interregionales celebradas: { $held } de { $planned }
    [global] Reuniones mundiales celebradas: { $held } de { $planned }
   *[any] Reuniones celebradas: { $held } de { $planned }
}

## A number that leads somewhere else now

former-number = Acción que tenía el número { $number }:

## The roadmap as it was on a day

compare-day = La hoja de ruta en un día…
compare-which-day = Día
compare-day-example = por ejemplo 31 marzo 2026
compare-day-problem = Indique un día, por ejemplo 31 marzo 2026 o 2026-03-31.
