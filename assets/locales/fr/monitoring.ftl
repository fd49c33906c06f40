### Dashboards: pages of charts of indicators.

view-dashboard = Tableau de bord
new-dashboard = Nouveau tableau de bord
dashboard-none = Aucun tableau de bord pour l’instant
dashboard-none-text = Une page de graphiques pour quiconque suit l’avancement : choisissez un indicateur et sa représentation.
dashboard-new-title = Suivi
dashboard-about = À propos de ce tableau de bord
dashboard-begin = Ajoutez le premier graphique : un indicateur et sa représentation.
dashboard-add = Ajouter un graphique
dashboard-add-do = Ajouter un graphique…
dashboard-change = Modifier le graphique
dashboard-change-do = Modifier…
dashboard-set = Valider
dashboard-wide-text = Occupe toute la largeur de la page.
dashboard-by-period = Période
dashboard-by-country = Pays, valeurs les plus récentes
dashboard-by-region = Région, toutes périodes
dashboard-actions = Graphique de { $title }
dashboard-earlier = Avancer
dashboard-later = Reculer
dashboard-wide = Élargir
dashboard-narrow = Rétrécir
dashboard-remove = Retirer
dashboard-gone = Cet indicateur n’est plus ici
dashboard-other-chart = Ce qui a été communiqué ne peut être représenté ainsi sans induire en erreur ; la représentation la plus proche est affichée.
chart-others = Autres pays
chart-kind-bullet = Par rapport à la cible

## Entry for an indicator

entry-by = Saisie par
entry-by-country = Par pays
entry-by-indicator = Par indicateur
entry-until = Jusqu’en
entry-add-country = Ajouter un pays
entry-indicator-label = Observations de { $title }, par pays et par période
entry-indicator-none-text = Ajoutez le premier pays ci-dessus : il aura sa ligne, et chaque période sa colonne.

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = Représenté par
chart-by-of = { $title } – { $by }
chart-all-periods = Toutes périodes confondues
chart-by-none = La règle de cet indicateur ne donne aucun chiffre à partir de ce qui a été communiqué.
rule-all-periods = Les valeurs de toutes les périodes sont agrégées.
dashboard-by-dimension = { $dimension }, toutes périodes
left-out =
    { $count ->
        [one] { $count } observation n’entre pas dans ces chiffres :
       *[other] { $count } observations n’entrent pas dans ces chiffres :
    }
left-out-counted = { $why } ({ $count })
left-out-show = Afficher les observations écartées
left-out-not_approved = Non approuvée
left-out-not_available = Signalée comme non disponible
left-out-no_number = N’est pas un nombre
left-out-no_denominator = Sans le total dont le pourcentage est tiré
left-out-no_member_state = D’un territoire qui n’est pas un État membre
left-out-counted_by_countries = Comptée par les pays de la région
left-out-within_longer_period = Comptée dans une période plus longue
behind-title = Observations sur lesquelles repose le chiffre
behind-figure = { $title } – { $figure }
behind-counted = Observations prises en compte
behind-left-out = Observations écartées
behind-none = Aucune observation n’entre dans ce chiffre.
behind-more =
    { $count ->
        [one] En afficher { $count } de plus
       *[other] En afficher { $count } de plus
    }
behind-of-whom = Population
behind-why = Motif de l’exclusion
chart-no-group = Dans aucun de ces groupes
