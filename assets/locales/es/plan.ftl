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
