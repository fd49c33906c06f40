### Who takes part: balance, seats by constituency and region, records entered twice.

balance = Équilibre
balance-summary = Équilibre : { $counted } sur { $people } ont accepté d’être comptés
balance-summary-few = Équilibre : moins de { $count } personnes ont accepté d’être comptées
balance-gender = Genre
balance-region = Région
balance-language = Langue
balance-unknown = Non connu
balance-fewer = moins de { $count }
balance-share = { $count } · { $part }
balance-text = Parmi les personnes affichées. Quiconque n’a pas accepté d’être compté figure parmi les non connus ; une même personne peut parler plusieurs langues.
balance-suppressed = Les nombres inférieurs à { $count } ne sont pas affichés, afin que nul ne puisse être reconnu, pas plus que ceux dont on pourrait les déduire.
organisations-filter-none = Aucune organisation ne correspond
people-filter-none = Aucune personne ne correspond
people-filter-none-text = Modifiez le filtre ou effacez-le.
list-shown = Affichage : { $shown } sur { $total }

coverage = Sièges par catégorie et par région
coverage-all = Sièges de tous les groupes
coverage-unsaid = Non précisé
coverage-none = Aucun siège
coverage-count = { $state } : { $count }
term-held = Pourvu
term-ends_soon = Mandat proche de son terme
term-vacant = Vacant

duplicates-found =
    { $count ->
        [one] { $count } doublon possible.
       *[other] { $count } doublons possibles.
    }
duplicates-compare = Comparer…
duplicates-person = La même personne saisie deux fois ?
duplicates-organisation = La même organisation saisie deux fois ?
duplicates-text = Choisissez la fiche qui reste. Elle reçoit des autres ce qui lui manque, et tout ce qui renvoyait à elles renvoie à celle-ci. La fusion forme une seule étape, que l’on peut annuler.
duplicates-place = { $at } sur { $all }
duplicates-compared = Les fiches côte à côte
duplicates-stays = Reste
duplicates-goes = Y est fusionnée
duplicates-next = Suivant
duplicates-merge = Fusionner
duplicates-merged = { $title } : fusion faite.
duplicates-field = Champ
