## Indicators: definitions, observations, charts

view-indicators = Lista
view-entry = Informe por país
new-indicator = Nuevo indicador
indicators-empty = Aún no hay indicadores
indicators-empty-text = Un indicador dice cómo se reconocerá un resultado: qué se cuenta, quién lo cuenta y con qué frecuencia. Escriba el nombre del primero en la línea de abajo.
indicators-filter-none = Ningún indicador coincide

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
observations-more = Mostrar { $count } más de { $left }
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

## La vida de una observación

view-review = Validación
view-reported = Quién ha informado
view-own = Cifras propias
column-standing = Situación
standing-draft = Sin presentar
standing-submitted = Presentada
standing-returned = Devuelta
standing-approved = Aprobada
standing-reopened = Reabierta
standing-changed = Modificada tras la aprobación
review-submit = Presentar
review-submit-all =
    { $count ->
        [one] Presentar { $count } valor
       *[other] Presentar { $count } valores
    }
review-approved = Aprobar
review-approved-all = Aprobar todo ({ $count })
review-approved-title = Aprobar
review-returned = Devolver
review-returned-all = Devolver todo ({ $count })
review-returned-title =
    { $count ->
        [one] Devolver la observación
       *[other] Devolver { $count } observaciones
    }
review-reopened = Reabrir
review-reopened-all = Reabrir todo ({ $count })
review-reopened-title =
    { $count ->
        [one] Reabrir la observación
       *[other] Reabrir { $count } observaciones
    }
review-reason = Motivo
review-reason-note = Quien informó leerá esta frase.
review-count = { $state }: { $count }
review-label = Observaciones: { $state }
review-was = aprobada con { $value }
review-changed = Se había aprobado { $value }. Después llegó otro valor de un ordenador que no lo sabía: apruebe el valor actual o reabra la observación.
review-none = Todavía no se ha presentado nada
review-none-text = Cuando un país presenta su informe, este espera aquí a ser aprobado o devuelto con un motivo.
review-done = Ya no queda nada en esta situación
observation-place = { $country }, { $period }
observation-evidence = Evidencias
observation-link = Enlace
observation-narrative = Relato
link-problem = Un enlace empieza por https:// o http://.

## Quién ha informado

reported-draft = Introducida
reported-returned = Devuelta
reported-submitted = Presentada
reported-approved = Aprobada
reported-not_available = No disponible
reported-nothing = Nada comunicado
reported-all = Todos los países e indicadores
reported-key = Significado de los signos
reported-share = Comunicado
reported-of = { $done } de { $all }
reported-none = Nadie ha informado todavía sobre { $year }
reported-none-text = Cada país que informa recibe aquí una fila, con un signo por indicador. Un ciclo de examen muestra también quién falta.

## Un país frente a sus cifras anteriores

own-label = Cifras a lo largo de los años: { $country }
own-none = Todavía no hay informes: { $country }
own-none-text = Elija un país para ver cada una de sus cifras junto a las anteriores.
own-course = Evolución
own-values = Comunicado
own-change = Variación
own-better = { $change }, en la buena dirección
own-worse = { $change }, en la mala dirección
own-same = { $change }

## Bounds of values

lowest-problem = El valor mínimo es { $lowest }.
highest-problem = El valor máximo es { $highest }.

breakdowns = Desglose
breakdowns-none = Este indicador no se desglosa por ninguna dimensión.
breakdowns-choose = Elegir dimensiones en su definición
breakdown-part = { $dimension }: { $value }
breakdown-together = En conjunto, { $sum } de { $total }
breakdown-beyond = En conjunto suman { $sum }, más que el total de { $total }. Compruebe las cifras.
