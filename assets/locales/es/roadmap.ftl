### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = Acciones de la hoja de ruta
new-action = Nueva acción
roadmap-empty = Aún no hay acciones
roadmap-empty-text = Una acción indica qué debe hacerse, quién lo hará y cuándo. Escriba la primera en la línea de arriba.
roadmap-empty-add = Una acción indica qué debe hacerse, quién lo hará y cuándo. «Nueva acción» crea la primera.
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

## Board: a column for each status, group or theme

board-column = { $name }, { $count ->
    [one] una acción
   *[other] { $count } acciones
}
board-none = Ninguna acción
board-move = Mover a…
board-move-card = Mover «{ $title }» a otra columna
board-moved = «{ $title }» está ahora en «{ $column }».
board-keys = Las teclas de flecha llevan de una tarjeta a otra. Ctrl con la flecha izquierda o derecha mueve la tarjeta a la columna contigua. Intro muestra sus detalles.
board-keys-reading = Las teclas de flecha llevan de una tarjeta a otra. Intro muestra los detalles de una tarjeta.

## Matrix and themes, and what is missing in them

matrix-grid = Qué, cómo, quién, cuándo y gobernanza de cada acción
themes-grid = Acciones por ámbito y tema, con sus indicadores
gap = por completar
gaps = Lo que falta por completar
gaps-all = Todas las acciones
gaps-any = { $count ->
    [one] Una acción por completar
   *[other] { $count } acciones por completar
}
gaps-of = { $column }: { $count } por completar
gaps-none = No falta nada.
indicator-unknown = No existe el indicador { $number }.
theme-of-area = { $area }: { $theme }
figure-of = { $value } ({ $period })

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
comparison-there = figura
comparison-whole = el conjunto
comparison-back = Restablecer
comparison-back-of = Restablecer { $field } de «{ $title }»
comparison-all-back = Restablecer todo
baseline-adopt = Conservar como versión de referencia
baseline-adopt-do = Conservar
baseline-adopt-text = El plan, tal como está ahora, se conserva con un título. Más adelante podrá ver qué ha cambiado desde entonces y restablecer valores.
baseline-title = Título de la versión de referencia
baseline-adopted = Se ha conservado «{ $title }».
