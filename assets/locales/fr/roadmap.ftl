### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = Actions de la feuille de route
new-action = Nouvelle action
roadmap-empty = Aucune action pour l’instant
roadmap-empty-text = Une action dit ce qui doit être fait, par qui et quand. Saisissez la première dans la ligne ci-dessus.
roadmap-empty-add = Une action dit ce qui doit être fait, par qui et quand. « Nouvelle action » crée la première.
action-count = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}

## Columns. What, how, who and when are the words of the process table.

column-number = N°
column-what = Quoi
column-status = Statut
column-who = Qui
column-when = Quand
column-how = Comment
column-group = Groupe

## Filters and grouping

filters = Filtres
filter-text = Filtrer
filter-all-groups = Tous
filter-all-statuses = Tous
filter-clear = Tout afficher
filter-none = Aucune action ne correspond
filter-none-text = Modifiez le filtre ou affichez toutes les actions.
filter-count = { $shown } sur { $total ->
    [one] { $total } action
   *[other] { $total } actions
}
group-by = Regroupement
grouping-theme = Thème
grouping-group = Groupe de travail
grouping-status = Statut
grouping-none = Aucun
# Headings over what belongs nowhere.
grouping-none-theme = Sans thème
grouping-none-group = Sans groupe de travail
grouping-none-status = Sans statut
grouping-none-none = Toutes les actions

## Details of an action

field-progress-value = Avancement : { $progress }

## Timeline

timeline-empty = Rien à représenter pour l’instant
timeline-empty-text = Les actions et les étapes apparaissent ici dès leur création ; celles qui n’ont pas de date figurent à part.
timeline-form = Graphique ou tableau
timeline-chart = Graphique
timeline-as-table = Le chronogramme sous forme de tableau
timeline-lane = Volet ou groupe
timeline-begin = Premier jour
timeline-end = Dernier jour
timeline-certainty = Précision
certainty-exact = Date prévue
certainty-approximate = Date approximative
timeline-before = auparavant : { $timeframe }
legend-approximate = Date approximative
legend-inverted = La fin précède le début
legend-before = Situation antérieure

## Board: a column for each status, group or theme

board-column = { $name }, { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
board-none = Aucune action
board-move = Déplacer vers…
board-move-card = Déplacer « { $title } » vers une autre colonne
board-moved = « { $title } » se trouve maintenant sous « { $column } ».
board-keys = Les touches fléchées mènent d’une carte à l’autre. Ctrl avec la flèche gauche ou droite déplace la carte vers la colonne voisine. Entrée affiche ses détails.
board-keys-reading = Les touches fléchées mènent d’une carte à l’autre. Entrée affiche les détails d’une carte.

## Matrix and themes, and what is missing in them

matrix-grid = Quoi, comment, qui, quand et gouvernance de chaque action
themes-grid = Actions par domaine et par thème, avec leurs indicateurs
gap = à compléter
gaps = Ce qui reste à compléter
gaps-all = Toutes les actions
gaps-any = { $count ->
    [one] { $count } action à compléter
   *[other] { $count } actions à compléter
}
gaps-of = { $column } : { $count } à compléter
gaps-none = Il ne manque rien.
indicator-unknown = L’indicateur { $number } n’existe pas.
theme-of-area = { $area } : { $theme }
figure-of = { $value } ({ $period })

## Comparing two states of the plan

compare = Comparer
compare-none = Aucune version
compare-with = avec
compare-now = Le plan actuel
comparison = Changements
comparison-count = { $count ->
    [0] Les deux versions sont identiques.
    [one] Une cellule diffère.
   *[other] { $count } cellules diffèrent.
}
comparison-record = Étape ou action
comparison-field = Champ
comparison-before = Avant
comparison-after = Après
comparison-absent = n’y figure pas
comparison-there = présent
comparison-whole = l’ensemble
comparison-back = Rétablir
comparison-back-of = Rétablir { $field } de « { $title } »
comparison-all-back = Tout rétablir
baseline-adopt = Conserver comme version de référence
baseline-adopt-do = Conserver
baseline-adopt-text = Le plan tel qu’il est maintenant est conservé sous un titre. Vous pourrez voir plus tard ce qui a changé depuis et rétablir des valeurs.
baseline-title = Titre de la version de référence
baseline-adopted = « { $title } » est conservé.
