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
