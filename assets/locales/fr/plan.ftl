### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = Sélectionner « { $name } »
grid-pick-all = Tout sélectionner
bulk = Opérations sur les actions sélectionnées
bulk-count = { $count ->
    [one] { $count } action sélectionnée
   *[other] { $count } actions sélectionnées
}
bulk-who = Qui…
bulk-when = Quand…
bulk-lens = Prisme
bulk-merge = Fusionner…
bulk-clear = Annuler la sélection
bulk-set = Attribuer
bulk-who-title = { $count ->
    [one] Responsable de { $count } action
   *[other] Responsable de { $count } actions
}
bulk-when-title = { $count ->
    [one] Dates de { $count } action
   *[other] Dates de { $count } actions
}
bulk-done = { $count ->
    [one] { $count } action modifiée.
   *[other] { $count } actions modifiées.
}
shortcut-pick = Sélectionner des lignes
shortcut-picked = Aller aux opérations sur les lignes sélectionnées
shortcut-move-row = Déplacer une ligne vers le haut ou le bas

## Moving, merging, splitting, and numbering again

move-sorted = Les actions se déplacent quand la liste suit son propre ordre, regroupée par thème ou par groupe de travail.
merge-title = Fusionner des actions
merge-stays = Laquelle reste ?
merge-leave = Laisser de côté « { $title } »
merge-add = Ajouter une autre action
merge-text = { $count ->
    [one] « { $title } » reste et reprend les indicateurs, prismes et dépendances de l’autre. L’autre quitte la feuille de route ; son numéro mène toujours ici.
   *[other] « { $title } » reste et reprend les indicateurs, prismes et dépendances des { $count } autres. Celles-ci quittent la feuille de route ; leurs numéros mènent toujours ici.
}
merge-do = Fusionner
merge-done = { $count ->
    [one] { $count } action fait désormais partie de « { $title } ».
   *[other] { $count } actions font désormais partie de « { $title } ».
}

## The place of an action in the roadmap, in its details

rearrange = Sa place dans la feuille de route
rearrange-move = Déplacer vers un autre thème…
rearrange-split = Scinder…
rearrange-merge = Fusionner avec…
move-title = Déplacer « { $title } »
move-place = Place
move-first = Au début
move-after = Après « { $title } »
move-text = Son numéro reste le même jusqu’à ce que les actions du domaine soient renumérotées.
move-do = Déplacer
split-title = Scinder « { $title } »
split-text = Chaque partie reprend le groupe de travail, le thème, les dates, le responsable, le statut, les indicateurs, les prismes et les dépendances. L’action elle-même quitte la feuille de route ; son numéro mène toujours aux parties.
split-part = Titre de la partie { $number }
split-add = Ajouter une partie
split-do = Scinder
renumber = Renuméroter…
renumber-title = Renuméroter les actions d’un domaine
renumber-area = Domaine d’action
renumber-text = Les actions sont numérotées dans leur ordre actuel, thème par thème. Les anciens numéros sont conservés et mènent toujours à l’action.
renumber-do = Renuméroter
renumber-done = { $count ->
    [0] Les numéros sont déjà justes.
    [one] { $count } action a un nouveau numéro.
   *[other] { $count } actions ont un nouveau numéro.
}

## Where did it come from, where did it go

trace = D’où vient-elle ?
trace-none = Rien n’a été renuméroté, fusionné ni scindé ici.
trace-gone = N’est plus dans la feuille de route
trace-number = Portait le numéro { $number }
trace-number-until = Portait le numéro { $number } (jusqu’au { $date })
trace-was = Issue de : { $actions }
trace-became = Devenue : { $actions }
became = Ce que cette action est devenue
became-text = { $count ->
    [one] Cette action n’est plus dans la feuille de route. Elle est devenue :
   *[other] Cette action n’est plus dans la feuille de route. Elle est devenue { $count } actions :
}
became-back-text = Si vous la reprenez, elle revient dans la feuille de route à côté de ce qu’elle est devenue.
became-back = La reprendre

## What depends on what

depends-waiting = Ce qui en dépend
knock-on-weeks = Si elle se termine avec tant de semaines de retard
knock-on = { $count ->
    [0] Rien d’autre ne se décale.
    [one] { $count } action se décale :
   *[other] { $count } actions se décalent :
}
knock-on-by = { $count ->
    [one] { $count } jour plus tard : { $timeframe }
   *[other] { $count } jours plus tard : { $timeframe }
}
depends = Dépendances à revoir
depends-count = { $count ->
    [one] { $count } dépendance ne tient pas
   *[other] { $count } dépendances ne tiennent pas
}
depends-circle = Ces actions dépendent les unes des autres en boucle ; aucune ne peut commencer :
depends-early = { $count ->
    [one] commence { $count } jour avant la fin de « { $title } »
   *[other] commence { $count } jours avant la fin de « { $title } »
}

## More filters

filter-more = { $count ->
    [0] Autres filtres
   *[other] Autres filtres ({ $count })
}
filter-theme = Thème
filter-who = Qui
filter-lens = Prisme transversal
filter-year = Dans l’année
filter-only = Seulement celles
filter-only-conflict = Avec une valeur à trancher
filter-only-undated = Sans date
filter-only-undetermined = À déterminer

## Saved views

views = Vues enregistrées
views-of-all = Pour tout le monde
views-own = Pour moi
views-save = Enregistrer cette vue…
views-save-title = Enregistrer cette vue
views-save-text = La vue est conservée avec ses filtres, son regroupement et son ordre.
views-title = Titre
views-whose = Dans la liste de qui ?
views-for-own = Dans la mienne seulement
views-for-all = Dans celle de tout le monde
views-save-do = Enregistrer
views-saved = La vue « { $title } » est enregistrée.
views-manage = Renommer ou supprimer…
views-manage-title = Vues enregistrées
views-none = Aucune vue enregistrée.
views-title-all = Titre (pour tout le monde)
views-title-own = Titre (pour moi)
views-delete = Supprimer la vue « { $title } »

## Timeframes that are known in part

timeframe-undetermined = À déterminer
timeframe-decade = années { $year }
timeframe-century = entre { $first } et { $last }
timeframe-open-month = { $year }, mois à déterminer

## What the timeline shows beside its bars

stream-undetermined = À déterminer
legend-soft = Connu au trimestre, à l’année ou à la décennie près
timeline-notes = Événements et réunions
timeline-event = lié à : { $event }
quota = { $scope ->
    [working_group] Réunions de groupes de travail tenues : { $held } sur { $planned }
    [regional] Réunions régionales tenues : { $held } sur { $planned }
    [inter_regional] Réunions interrégionales tenues : { $held } sur { $planned }
    [global] Réunions mondiales tenues : { $held } sur { $planned }
   *[any] Réunions tenues : { $held } sur { $planned }
}

## A number that leads somewhere else now

former-number = Action qui portait le numéro { $number } :

## The roadmap as it was on a day

compare-day = La feuille de route un jour donné…
compare-which-day = Jour
compare-day-example = par exemple 31 mars 2026
compare-day-problem = Indiquez un jour, par exemple 31 mars 2026 ou 2026-03-31.
