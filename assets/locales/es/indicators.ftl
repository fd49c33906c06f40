## Indicators: definitions, observations, charts

view-indicators = Lista
view-entry = Informe por país
new-indicator = Nuevo indicador
indicators-empty = Aún no hay indicadores
indicators-empty-text = Un indicador dice cómo se reconocerá un resultado: qué se cuenta, quién lo cuenta y con qué frecuencia. Escriba el nombre del primero en la línea de abajo.

column-indicator = Indicador
column-latest = Último valor
column-countries = Países
latest-of =
    { $count ->
        [one] { $period }, según { $count } país
       *[other] { $period }, según { $count } países
    }
target-by = para alcanzar en { $year }

## Detail

tab-definition = Definición
tab-observations = Observaciones
tab-chart = Gráfico

field-evidence = Fuente

## Values

value-with-unit = { $value } { $unit }
not-available = No disponible
estimated = aprox. { $value }
percentage-problem = Un porcentaje está comprendido entre 0 y 100.
yes-no-problem = Escriba { $yes } o { $no }.
year-problem = El año se escribe con cuatro cifras, por ejemplo 2022.

## Entry for a country and year

entry-country = País
entry-country-choose = Elegir un país
entry-year = Año
entry-label = Observaciones: { $country }, { $year }
entry-progress =
    { $done ->
        [one] { $done } valor comunicado de { $all }
       *[other] { $done } valores comunicados de { $all }
    }
entry-no-member-state = { $country } no figura entre los Estados Miembros de las Naciones Unidas y no debe contarse como país.
entry-none = Elija un país
entry-none-text = El informe de un país correspondiente a un año tiene una fila por indicador: escriba un valor y pulse Intro para pasar al siguiente.

observations-enter = Introducir las observaciones de un país
observations-none = Aún no se ha comunicado ningún valor para este indicador.
observations-words = Este indicador se responde con un texto, que figura en el informe de cada país.

## Chart

chart-of = Datos mostrados
chart-all = Conjunto de los países
chart-note-countries =
    { $count ->
        [one] según { $count } país
       *[other] según { $count } países
    }
chart-view = Vista
chart-over-time = En el tiempo
chart-by-country = País por país
chart-map = En un mapa
chart-newest-of = { $title }, valores más recientes
chart-target = Meta: { $value }
chart-target-by = Meta: { $value } en { $year }
chart-baseline = Línea de base: { $value }
chart-baseline-by = Línea de base: { $value } en { $year }

rule-sum = Se suman los valores de los países que han respondido.
rule-average = Promedio de los países que han respondido; todos tienen el mismo peso.
rule-weighted = Las partes y los totales de los países que han respondido se suman antes de dividirse, de modo que cada país pesa según lo que cuenta.
rule-count = Número de Estados Miembros cuyo valor es sí o superior a cero. Los territorios no se incluyen.
rule-latest = Solo se muestra una cifra cuando ha respondido un único país: los valores de varios países no se agregan.
rule-none = Para este indicador no se agregan los valores de varios países.
rule-one = Valores comunicados por este país.
rule-each = Valores comunicados por cada país, todos en la misma escala.
rule-newest = Valor más reciente comunicado por cada país, con su período.

## Bounds of values

lowest-problem = El valor mínimo es { $lowest }.
highest-problem = El valor máximo es { $highest }.
