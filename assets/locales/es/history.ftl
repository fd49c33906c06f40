### What became of records and notes, and the workspace as it was.

history = Historial
history-none = Nadie lo ha modificado todavía.
history-change = { $field }: { $value }
history-more = { $count ->
    [one] Mostrar un cambio anterior
   *[other] Mostrar { $count } cambios anteriores
}
history-rest = { $count ->
    [one] y un campo más
   *[other] y { $count } campos más
}
history-earlier = Mostrar cambios anteriores
history-computer = En el ordenador { $computer }
history-menu = El cambio del { $time }
history-bring-back = Restablecer la ficha como estaba entonces
history-look = Ver todo como estaba entonces

## The workspace as it was

menu-past = Ver un día anterior…
past-title = El espacio de trabajo tal como era
past-text = Este es el espacio de trabajo tal como estaba el { $time }, según los relojes de quienes escribieron. Aquí no se puede modificar nada.
past-leave = Volver a hoy
past-choose = Otro día…
past-dialog-text = La hoja de ruta, los indicadores, las reuniones y sus notas se muestran como estaban al final de ese día. No se pierde nada: el trabajo de hoy queda a un paso.
past-day = Día
past-day-problem = Escriba un solo día que ya haya pasado, por ejemplo { $example }.
past-show = Mostrar
past-making = Reconstruyendo ese día…
past-yesterday = Ayer
past-week = Hace una semana
past-month = Hace 30 días

## Earlier versions of the notes

notes-versions = Versiones anteriores
notes-versions-close = Cerrar las versiones anteriores
notes-versions-none = Nadie ha escrito aquí todavía.
notes-version = Versión
notes-paragraph-gone = Ya no está en las notas
notes-paragraph-changed = Ahora dice otra cosa
notes-put-back = Volver a poner este párrafo
notes-put-back-done = Párrafo repuesto; lo escrito desde entonces se conserva.
