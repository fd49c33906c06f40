## Indicators: definitions, observations, charts

view-indicators = Liste
view-entry = Rapport par pays
new-indicator = Nouvel indicateur
indicators-empty = Aucun indicateur pour l’instant
indicators-empty-text = Un indicateur dit à quoi l’on reconnaîtra un résultat : ce qui est compté, par qui et à quelle fréquence. Saisissez le nom du premier dans la ligne ci-dessous.
indicators-filter-none = Aucun indicateur ne correspond

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
observations-more = En afficher { $count } de plus sur { $left }
observations-none = Aucune valeur n’a encore été communiquée pour cet indicateur.
observations-words = Cet indicateur se renseigne par un texte, qui figure dans le rapport de chaque pays.

## Chart

chart-of = Données affichées
chart-all = Ensemble des pays
chart-note-countries = d’après { $count } pays
chart-view = Vue
chart-over-time = Dans le temps
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

## La vie d’une observation

view-review = Validation
view-reported = Qui a fait rapport
view-own = Ses propres chiffres
column-standing = Statut
standing-draft = Non soumise
standing-submitted = Soumise
standing-returned = Renvoyée
standing-approved = Approuvée
standing-reopened = Rouverte
standing-changed = Modifiée après approbation
review-submit = Soumettre
review-submit-all =
    { $count ->
        [one] Soumettre { $count } valeur
       *[other] Soumettre { $count } valeurs
    }
review-approved = Approuver
review-approved-all = Tout approuver ({ $count })
review-approved-title = Approuver
review-returned = Renvoyer
review-returned-all = Tout renvoyer ({ $count })
review-returned-title =
    { $count ->
        [one] Renvoyer l’observation
       *[other] Renvoyer { $count } observations
    }
review-reopened = Rouvrir
review-reopened-all = Tout rouvrir ({ $count })
review-reopened-title =
    { $count ->
        [one] Rouvrir l’observation
       *[other] Rouvrir { $count } observations
    }
review-reason = Motif
review-reason-note = La personne qui a fait rapport lira cette phrase.
review-count = { $state } : { $count }
review-label = Observations : { $state }
review-was = approuvée avec { $value }
review-changed = La valeur { $value } avait été approuvée. Une autre est arrivée ensuite d’un ordinateur qui l’ignorait : approuvez la valeur actuelle ou rouvrez l’observation.
review-none = Rien n’a encore été soumis
review-none-text = Lorsqu’un pays soumet son rapport, celui-ci attend ici d’être approuvé ou renvoyé avec un motif.
review-done = Plus rien n’a ce statut
observation-place = { $country }, { $period }
observation-evidence = Éléments probants
observation-link = Lien
observation-narrative = Récit
link-problem = Un lien commence par https:// ou http://.

## Qui a fait rapport

reported-draft = Saisie
reported-returned = Renvoyée
reported-submitted = Soumise
reported-approved = Approuvée
reported-not_available = Non disponible
reported-nothing = Rien de communiqué
reported-all = Tous les pays et indicateurs
reported-key = Signification des signes
reported-share = Communiqué
reported-of = { $done } sur { $all }
reported-none = Personne n’a encore fait rapport pour { $year }
reported-none-text = Chaque pays qui fait rapport obtient ici une ligne, avec un signe par indicateur. Un cycle d’examen montre aussi qui manque encore.

## Un pays face à ses propres chiffres antérieurs

own-label = Chiffres au fil des ans : { $country }
own-none = Aucun rapport pour l’instant : { $country }
own-none-text = Choisissez un pays pour voir chacun de ses chiffres à côté des précédents.
own-course = Évolution
own-values = Communiqué
own-change = Variation
own-better = { $change }, dans le bon sens
own-worse = { $change }, dans le mauvais sens
own-same = { $change }

## Bounds of values

lowest-problem = La valeur minimale est { $lowest }.
highest-problem = La valeur maximale est { $highest }.

breakdowns = Ventilation
breakdowns-none = Cet indicateur n’est ventilé selon aucune dimension.
breakdowns-choose = Choisir des dimensions dans sa définition
breakdown-part = { $dimension } : { $value }
breakdown-together = Ensemble, { $sum } sur { $total }
breakdown-beyond = Ensemble { $sum }, soit plus que le total de { $total }. Vérifiez les chiffres.
