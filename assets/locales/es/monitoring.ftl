### Dashboards: pages of charts of indicators.

view-dashboard = Panel de seguimiento
new-dashboard = Nuevo panel de seguimiento
dashboard-none = Todavía no hay ningún panel
dashboard-none-text = Una página de gráficos para quienes siguen la marcha: elija un indicador y cómo se representa.
dashboard-new-title = Seguimiento
dashboard-about = Acerca de este panel
dashboard-begin = Añada el primer gráfico: un indicador y cómo se representa.
dashboard-add = Añadir un gráfico
dashboard-add-do = Añadir un gráfico…
dashboard-change = Cambiar el gráfico
dashboard-change-do = Cambiar…
dashboard-set = Fijar
dashboard-wide-text = Ocupa todo el ancho de la página.
dashboard-by-period = Período
dashboard-by-country = País, valores más recientes
dashboard-by-region = Región, todos los períodos
dashboard-actions = Gráfico de { $title }
dashboard-earlier = Mover antes
dashboard-later = Mover después
dashboard-wide = Ensanchar
dashboard-narrow = Estrechar
dashboard-remove = Quitar
dashboard-gone = Este indicador ya no está aquí
dashboard-other-chart = Lo comunicado no puede representarse así sin decir algo erróneo; se muestra la representación más próxima.
chart-others = Otros países
chart-kind-bullet = Respecto de la meta

## Entry for an indicator

entry-by = Introducir por
entry-by-country = Por país
entry-by-indicator = Por indicador
entry-until = Hasta
entry-add-country = Añadir un país
entry-indicator-label = Observaciones de { $title }, por país y período
entry-indicator-none-text = Añada el primer país arriba: tendrá su fila, y cada período su columna.

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = Representado por
chart-by-of = { $title } – { $by }
chart-all-periods = Todos los períodos en conjunto
chart-by-none = La regla de este indicador no da ninguna cifra con lo comunicado.
rule-all-periods = Se agregan los valores de todos los períodos.
dashboard-by-dimension = { $dimension }, todos los períodos
left-out =
    { $count ->
        [one] { $count } observación no se cuenta en estas cifras:
       *[other] { $count } observaciones no se cuentan en estas cifras:
    }
left-out-counted = { $why } ({ $count })
left-out-show = Mostrar las observaciones excluidas
left-out-not_approved = Sin aprobar
left-out-not_available = Consta que no está disponible
left-out-no_number = No es un número
left-out-no_denominator = Falta el total del que se calcula el porcentaje
left-out-no_member_state = De un territorio que no es Estado Miembro
left-out-counted_by_countries = Contada a través de los países de la región
left-out-within_longer_period = Contada en un período más largo
behind-title = Observaciones en que se basa la cifra
behind-figure = { $title } – { $figure }
behind-counted = Observaciones que se cuentan
behind-left-out = Observaciones excluidas
behind-none = Ninguna observación se cuenta en esta cifra.
behind-more =
    { $count ->
        [one] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
behind-of-whom = Población
behind-why = Motivo de exclusión
chart-no-group = En ninguno de estos grupos
