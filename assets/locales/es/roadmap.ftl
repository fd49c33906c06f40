### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = Acciones de la hoja de ruta
new-action = Nueva acción
roadmap-empty = Aún no hay acciones
roadmap-empty-text = Una acción indica qué debe hacerse, quién lo hará y cuándo. Escriba la primera en la línea de arriba.
action-count = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}

## Columns. What, how, who and when are the words of the process table.

column-number = N.º
column-what = Qué
column-status = Estado
column-who = Quién
column-when = Cuándo
column-how = Cómo
column-group = Grupo

## Filters and grouping

filters = Filtros
filter-text = Filtrar
filter-all-groups = Todos
filter-all-statuses = Todos
filter-clear = Mostrar todo
filter-none = Ninguna acción coincide
filter-none-text = Cambie el filtro o muestre todas las acciones.
filter-count = { $shown } de { $total ->
    [one] una acción
   *[other] { $total } acciones
}
group-by = Agrupar por
grouping-theme = Tema
grouping-group = Grupo de trabajo
grouping-status = Estado
grouping-none = Sin agrupar
# Headings over what belongs nowhere.
grouping-none-theme = Sin tema
grouping-none-group = Sin grupo de trabajo
grouping-none-status = Sin estado
grouping-none-none = Todas las acciones

## Details of an action

field-progress-value = Avance: { $progress }
indicator-link = Vincular un indicador
indicator-links-none = Ningún indicador mide todavía esta acción.
indicator-unlink = Desvincular el indicador { $indicator }

## Timeline

timeline-empty = Aún no hay nada que representar
timeline-empty-text = Las acciones y las etapas aparecen aquí en cuanto existen; las que no tienen fecha figuran aparte.
timeline-form = Gráfico o tabla
timeline-chart = Gráfico
timeline-as-table = El cronograma en forma de tabla
timeline-lane = Línea de trabajo o grupo
timeline-begin = Primer día
timeline-end = Último día
timeline-certainty = Precisión
certainty-exact = Fecha prevista
certainty-approximate = Fecha aproximada
timeline-before = antes: { $timeframe }
legend-approximate = Fecha aproximada
legend-inverted = Termina antes de empezar
legend-before = Situación anterior

## Comparing two states of the plan

compare = Comparar
compare-none = Ninguna versión
compare-with = con
compare-now = El plan actual
comparison = Cambios
comparison-count = { $count ->
    [0] Las dos versiones son idénticas.
    [one] Hay una celda diferente.
   *[other] Hay { $count } celdas diferentes.
}
comparison-record = Etapa o acción
comparison-field = Campo
comparison-before = Antes
comparison-after = Después
comparison-absent = no figura
