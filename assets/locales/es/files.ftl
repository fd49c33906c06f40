### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = Archivos
attachments-none = Aquí todavía no hay ningún archivo adjunto.
attachments-all = Mostrar los { $count } archivos
attachment-attach = Adjuntar un archivo…
attachment-here = en este equipo
# Nobody else is known to have it.
attachment-only-here = en este equipo y, según se sabe aquí, en ningún otro sitio
# $held and $size are sizes, such as "3 MB".
attachment-partly = { $held } de { $size } obtenidos
attachment-awaited = no está en este equipo; llegará cuando se alcance un servidor de intercambio o un equipo cercano que lo tenga
attachment-absent = no está en este equipo
attachment-look = Ver { $name }
attachment-save = Guardar como…
attachment-fetch = Obtener
attachment-fetch-not = No obtener
attachment-drop = No guardar aquí
attachment-remove = Quitar del registro
attachment-saved = El archivo se ha guardado en { $file }.
# Beside an Undo button.
attachment-removed = Se ha quitado «{ $name }» del registro.
attachment-too-large = Este archivo es demasiado grande y no se ha adjuntado. Un archivo puede tener hasta 64 MB; si es mayor, indique dónde se encuentra.
attachment-unreadable = No se ha podido leer este archivo, y no se ha adjuntado.
attachment-drop-refused = Según se sabe aquí, nadie más tiene este archivo, así que se queda. Sincronice antes con un servidor de intercambio.

## Which files are kept on this computer

files-text = Cada registro indica qué archivos tiene. Los archivos en sí solo llegan a los equipos que los piden.
files-keep-all = Guardar todos los archivos en este equipo
files-keep-all-text = Se obtienen entonces todos, primero los pequeños. De lo contrario, solo los que se obtengan uno por uno.
# $size is a size such as "34 MB".
files-state = { $files ->
    [0] Ningún archivo aquí
    [one] Un archivo aquí, { $size }
   *[other] { $files } archivos aquí, { $size }
}{ $missing ->
    [0] .
    [one] ; uno por llegar.
   *[other] ; { $missing } por llegar.
}
