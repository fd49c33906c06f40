### Settings, and the first screens: welcome, joining, unlocking.

## Appearance

appearance = Apariencia
language = Idioma
theme = Tema
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Alto contraste
density = Filas
density-comfortable = Amplias
density-compact = Compactas
version = Roadbook { $version }

## Passphrase and keychain

security = Seguridad
lock-now = Bloquear ahora
passphrase = Frase de contraseña
passphrase-again = La misma frase de contraseña, otra vez
passphrase-current = Frase de contraseña actual
passphrase-next = Nueva frase de contraseña
passphrase-change = Cambiar la frase de contraseña
passphrase-changed = Se ha cambiado la frase de contraseña.
passphrase-least = { $count ->
    [one] Al menos un carácter. Varias palabras son más fáciles de recordar y más difíciles de adivinar.
   *[other] Al menos { $count } caracteres. Varias palabras son más fáciles de recordar y más difíciles de adivinar.
}
passphrase-differs = Las dos frases no coinciden.
passphrase-loss = Todo lo que hay en este equipo está cifrado con la frase de contraseña. Nadie puede restablecerla. Si se pierde, se pierde también lo que solo está en este equipo; lo que recibieron los demás miembros puede recuperarse de ellos mediante una nueva invitación.
keychain = Llavero del sistema
keychain-text = El llavero de este equipo puede guardar la clave, de modo que el espacio de trabajo se abra al iniciar sesión. La frase de contraseña sigue siendo válida.
keychain-use = Guardar la clave en el llavero
keychain-unavailable = Este equipo no dispone de llavero. Se pedirá la frase de contraseña.

## Backup and checks

care = Copia de seguridad
care-text = Una copia de seguridad es una copia completa y cifrada de este espacio de trabajo en una carpeta propia; se abre con la frase de contraseña.
backup-file = Copia de seguridad de Roadbook
backup-write = Crear una copia de seguridad…
backup-written = Se ha guardado una copia de seguridad de { $size } en { $file }
rebuild = Reconstruir las listas y la búsqueda
rebuild-done = { $count ->
    [one] Se ha reconstruido un registro.
   *[other] Se han reconstruido { $count } registros.
}
check-running = Comprobando…
check-problems = { $count ->
    [one] Se ha encontrado un problema. El elemento afectado se ha apartado; no se ha eliminado nada.
   *[other] Se han encontrado { $count } problemas. Los elementos afectados se han apartado; no se ha eliminado nada.
}
repair-title = Cuando algo va mal
repair-text = Del paso más suave al más fuerte. Nada de esto elimina su trabajo; lo que se sustituye se conserva en una carpeta junto al espacio de trabajo.
repair-sync-text = Los cambios no llegan o no salen: intente de nuevo el intercambio.
repair-text-all = Una lista, una cifra o una nota parece incorrecta: compruebe páginas, firmas, documentos y listas, y repare lo que se pueda.
repair = Comprobar y reparar
repair-rebuild-text = Una lista o la búsqueda sigue sin coincidir con los registros: rehágalas a partir de los cambios registrados.
repair-compare-text = Falta algo aquí, en el equipo de un colega o en el servidor de intercambio: compare todo de nuevo. Lo que falta en cualquiera de los lados vuelve, y un servidor que perdió sus datos se llena otra vez.
repair-compare = Comparar todo de nuevo
repair-compare-done = Todo se comparará de nuevo en el próximo contacto.
repair-refused-text = El cambio de alguien no cuenta: lea en la lista por qué y quién puede ayudar.
repair-refused-list = Cambios que no cuentan
repair-copy-text = El archivo sigue dañado: restaure la copia de un día, más abajo. Los demás traen lo posterior.
repair-rescue-text = Si nada más ayuda:
repair-steps = Lo que se comprobó
repair-step-pages = Páginas del archivo
repair-step-entries = Cadenas y firmas
repair-step-documents = Documentos, listas y búsqueda
repair-step-missing = Lo que otros tienen y no está aquí
repair-step-refused = Cambios que no cuentan
repair-fine = En orden
repair-mended = Reparado
repair-missing = { $count ->
        [one] Falta { $count } entrada; se pedirá en el próximo contacto.
       *[other] Faltan { $count } entradas; se pedirán en el próximo contacto.
    }
repair-refused = { $count ->
        [one] { $count } cambio se conserva aparte, con su motivo.
       *[other] { $count } cambios se conservan aparte, cada uno con su motivo.
    }
repair-open-pages = Hay partes del archivo que no se pueden leer. Rescate lo que se pueda leer y después restaure una copia.
repair-open-entries = Hay entradas del diario que no se pueden leer. Rescate lo que se pueda leer y después restaure una copia; los demás traen el resto.
repair-open-documents = Algunos registros no se pudieron rehacer. Restaure una copia; los demás traen lo posterior.

## First start

welcome = Le damos la bienvenida
welcome-text = Roadbook guarda en su propio equipo la hoja de ruta, los indicadores y las reuniones de una coalición. Funciona sin conexión y comparte los cambios cuando la hay.
welcome-reference = Coalición Dinámica sobre los REA
welcome-reference-text = Empiece con la hoja de ruta del lanzamiento de la coalición: sus grupos de trabajo, acciones, indicadores y asociados.
welcome-empty = Espacio de trabajo vacío
welcome-empty-text = Empiece desde cero y elabore su propia hoja de ruta.
welcome-join = Unirse con una invitación
welcome-join-text = Con el archivo o el código que le han entregado.
your-name = Su nombre
your-name-note = Los demás miembros lo ven junto a sus cambios.
workspace-name = Nombre del espacio de trabajo
workspace-create = Crear el espacio de trabajo
workspace-creating = Creando…
workspace-join = Unirse al espacio de trabajo
invite-choose = Elegir el archivo de invitación…

## Unlocking

unlock = Desbloquear
unlocking = Desbloqueando…

copies = Copias automáticas
copies-text = Una vez al día, mientras el programa está abierto, se guarda junto al espacio de trabajo una copia completa, cifrada y comprobada: las tres más recientes y una por cada una de las cuatro semanas anteriores. Sirven si el archivo se daña; contra la pérdida del ordenador sirven una copia de seguridad en otro lugar y la sincronización.
copies-none = Todavía no hay copias.
copy-put-back = Restaurar
copy-put-back-title = ¿Restaurar la copia del { $day }?
copy-put-back-text = La copia ocupa el lugar del espacio de trabajo. Lo que hay ahora se conserva en una carpeta contigua; no se elimina nada. Lo que otros tengan del trabajo posterior vuelve con la próxima sincronización.
damaged = El archivo del espacio de trabajo está dañado
damaged-text = La clave es correcta, pero una parte del archivo no se puede leer. No se ha cambiado nada. Restaure la copia de un día: el archivo dañado se conserva aparte y lo que otros tengan del trabajo posterior vuelve al sincronizar.
not-opening = El espacio de trabajo no se abre
keys-put-back = Recuperar el archivo de una copia
unlock-forgotten = Abrir con el código de recuperación…
unlock-forgotten-text = El código de recuperación que tiene en papel abre el espacio de trabajo en este equipo. Elija la frase de contraseña con la que lo abrirá a partir de ahora; la anterior ya no abre nada.
unlock-wrong-code = Este código no abre el espacio de trabajo en este equipo. Compruebe cada grupo; un código solo abre los espacios de trabajo que estaban abiertos aquí cuando se creó.
rescue = Rescatar lo que se pueda leer…
rescue-file = Datos rescatados
rescue-text = Todo lo que aún se puede leer se escribe en una carpeta nueva: los cambios, como archivos de intercambio que cualquier miembro puede leer; los registros, como tablas; y un informe de lo que se leyó y de lo que no. Aquí no se cambia nada.
rescue-running = Leyendo página por página…
rescue-done = { $entries ->
        [one] Se han guardado { $entries } entrada del diario y { $records } filas en { $folder }
       *[other] Se han guardado { $entries } entradas del diario y { $records } filas en { $folder }
    }
rescue-whole = No falta nada.
rescue-missing = { $count ->
        [one] Falta { $count } entrada; quizá otros la tengan y la traigan en la próxima sincronización. El informe indica cuál es.
       *[other] Faltan { $count } entradas; quizá otros las tengan y las traigan en la próxima sincronización. El informe indica cuáles son.
    }
rescue-pending = { $count ->
        [one] En la carpeta, en pending.json y en las tablas, está { $count } cambio suyo que no tiene nadie más.
       *[other] En la carpeta, en pending.json y en las tablas, están { $count } cambios suyos que no tiene nadie más.
    }
rescue-partial = Algunas filas de las tablas no se pudieron leer; los cambios anteriores las restablecen donde están completos.
rescue-closed = No se pudieron leer las claves del espacio de trabajo, de modo que nadie puede abrir los cambios rescatados. Las tablas las puede leer cualquiera.

lock-after = Bloquear cuando nadie trabaja
lock-after-never = Nunca
lock-after-minutes =
    { $count ->
        [one] Después de { $count } minuto
       *[other] Después de { $count } minutos
    }
