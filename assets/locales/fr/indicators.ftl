## Indicators: definitions, observations, charts

view-indicators = Liste
view-entry = Rapport par pays
new-indicator = Nouvel indicateur
indicators-empty = Aucun indicateur pour l’instant
indicators-empty-text = Un indicateur dit à quoi l’on reconnaîtra un résultat : ce qui est compté, par qui et à quelle fréquence. Saisissez le nom du premier dans la ligne ci-dessous.

column-indicator = Indicateur
column-latest = Dernière valeur
column-countries = Pays
latest-of = { $period }, d’après { $count } pays
target-by = à atteindre en { $year }

## Detail

tab-definition = Définition
tab-observations = Observations
tab-chart = Graphique

field-evidence = Source

## Values

value-with-unit = { $value } { $unit }
not-available = Non disponible
estimated = environ { $value }
percentage-problem = Un pourcentage est compris entre 0 et 100.
yes-no-problem = Saisissez { $yes } ou { $no }.
year-problem = Une année s’écrit en quatre chiffres, par exemple 2022.

## Entry for a country and year

entry-country = Pays
entry-country-choose = Choisir un pays
entry-year = Année
entry-label = Observations : { $country }, { $year }
entry-progress =
    { $done ->
        [one] { $done } valeur communiquée sur { $all }
       *[other] { $done } valeurs communiquées sur { $all }
    }
entry-no-member-state = { $country } ne figure pas parmi les États membres de l’Organisation des Nations Unies et n’est donc pas à compter comme un pays.
entry-none = Choisissez un pays
entry-none-text = Le rapport d’un pays pour une année comporte une ligne par indicateur : saisissez une valeur, puis appuyez sur Entrée pour passer à la suivante.

observations-enter = Saisir les observations d’un pays
observations-none = Aucune valeur n’a encore été communiquée pour cet indicateur.
observations-words = Cet indicateur se renseigne par un texte, qui figure dans le rapport de chaque pays.

## Chart

chart-of = Données affichées
chart-all = Ensemble des pays
chart-note-countries = d’après { $count } pays
chart-view = Vue
chart-over-time = Dans le temps
chart-by-country = Pays par pays
chart-map = Sur une carte
chart-newest-of = { $title }, valeurs les plus récentes
chart-target = Cible : { $value }
chart-target-by = Cible : { $value } en { $year }
chart-baseline = Valeur de départ : { $value }
chart-baseline-by = Valeur de départ : { $value } en { $year }

rule-sum = Les valeurs des pays ayant répondu sont additionnées.
rule-average = Moyenne des pays ayant répondu, chacun comptant pour une part égale.
rule-weighted = Les parties et les totaux des pays ayant répondu sont additionnés avant d’être divisés : chaque pays pèse autant que ce qu’il compte.
rule-count = Nombre d’États membres dont la valeur est oui ou supérieure à zéro. Les territoires n’y figurent pas.
rule-latest = Un chiffre n’est affiché que si un seul pays a répondu : les valeurs de plusieurs pays ne sont pas regroupées.
rule-none = Pour cet indicateur, les valeurs de plusieurs pays ne sont pas regroupées.
rule-one = Valeurs communiquées par ce pays.
rule-each = Valeurs communiquées par chaque pays, toutes à la même échelle.
rule-newest = Valeur la plus récente communiquée par chaque pays, avec sa période.

## Bounds of values

lowest-problem = La valeur minimale est { $lowest }.
highest-problem = La valeur maximale est { $highest }.
