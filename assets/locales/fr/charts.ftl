## Graphiques : formes, contenu, et réserve accompagnant les cartes

chart-form = Présentation
chart-form-chart = Graphique
chart-form-table = Tableau
chart-save-svg = Enregistrer en SVG
chart-save-png = Enregistrer en PNG
chart-saved = Le graphique est enregistré sous { $file }.
chart-label = { $title } : graphique. Les touches fléchées permettent de passer d’une valeur à l’autre.
chart-label-opens = { $title } : graphique. Les touches fléchées permettent de passer d’une valeur à l’autre, et la touche Entrée affiche les observations sur lesquelles elle repose.
chart-table = Valeurs du graphique
chart-mark = { $where } : { $value }
chart-mark-noted = { $where } : { $value }, { $note }
chart-separator = { ", " }
sentence-separator = { " " }
chart-estimate = Estimation
chart-missing = Non communiqué

chart-summary-none = Aucune donnée n’a été communiquée.
chart-summary-one = Une seule valeur : { $value } ({ $where }).
chart-summary-range =
    { $count ->
        [one] { $count } valeur, de { $least } ({ $leastWhere }) à { $most } ({ $mostWhere }).
       *[other] { $count } valeurs, de { $least } ({ $leastWhere }) à { $most } ({ $mostWhere }).
    }
chart-summary-course = { $from } : { $before } ; { $to } : { $after }.
chart-summary-aim = { $aim }.
chart-summary-scales =
    { $count ->
        [one] { $count } mesure, comparée à sa propre cible.
       *[other] { $count } mesures, chacune sur sa propre échelle à partir de zéro et comparée à sa propre cible.
    }
chart-summary-estimate =
    { $count ->
        [one] { $count } valeur est une estimation.
       *[other] { $count } valeurs sont des estimations.
    }
chart-summary-not-available =
    { $count ->
        [one] { $count } valeur n’est pas disponible.
       *[other] { $count } valeurs ne sont pas disponibles.
    }
chart-summary-missing =
    { $count ->
        [one] { $count } valeur n’a pas été communiquée.
       *[other] { $count } valeurs n’ont pas été communiquées.
    }

map-points = Aucune frontière n’est tracée ; chaque point représente l’ensemble d’un pays ou d’un territoire.
map-disclaimer = Les appellations employées sur cette carte et la présentation des données qui y figurent n’impliquent de la part de ses éditeurs aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.
