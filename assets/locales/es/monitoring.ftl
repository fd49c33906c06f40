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
