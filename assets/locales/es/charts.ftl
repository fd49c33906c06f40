## Gráficos: formas, contenido y advertencia que acompaña a los mapas

chart-form = Presentación
chart-form-chart = Gráfico
chart-form-table = Tabla
chart-save-svg = Guardar como SVG
chart-save-png = Guardar como PNG
chart-saved = El gráfico se ha guardado como { $file }.
chart-label = { $title }: gráfico. Las teclas de flecha permiten pasar de un valor a otro.
chart-label-opens = { $title }: gráfico. Las teclas de flecha permiten pasar de un valor a otro, y la tecla Intro muestra las observaciones en que se basa.
chart-table = Valores del gráfico
chart-mark = { $where }: { $value }
chart-mark-noted = { $where }: { $value }, { $note }
chart-separator = { ", " }
sentence-separator = { " " }
chart-estimate = Estimación
chart-missing = No comunicado

chart-summary-none = No se ha comunicado ningún dato.
chart-summary-one = Un solo valor: { $value } ({ $where }).
chart-summary-range =
    { $count ->
        [one] { $count } valor, de { $least } ({ $leastWhere }) a { $most } ({ $mostWhere }).
       *[other] { $count } valores, de { $least } ({ $leastWhere }) a { $most } ({ $mostWhere }).
    }
chart-summary-course = { $from }: { $before }; { $to }: { $after }.
chart-summary-aim = { $aim }.
chart-summary-scales =
    { $count ->
        [one] { $count } medida, comparada con su propia meta.
       *[other] { $count } medidas, cada una en su propia escala desde cero y comparada con su propia meta.
    }
chart-summary-estimate =
    { $count ->
        [one] { $count } valor es una estimación.
       *[other] { $count } valores son estimaciones.
    }
chart-summary-not-available =
    { $count ->
        [one] { $count } valor no está disponible.
       *[other] { $count } valores no están disponibles.
    }
chart-summary-missing =
    { $count ->
        [one] No se ha comunicado { $count } valor.
       *[other] No se han comunicado { $count } valores.
    }

map-points = No se trazan fronteras; cada punto representa un país o territorio en su conjunto.
map-disclaimer = Las denominaciones empleadas en este mapa y la forma en que aparecen presentados los datos que contiene no implican, de parte de quienes lo publican, juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.
