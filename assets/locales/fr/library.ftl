### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = Registres
shelf-going-on = En cours
shelf-deciding = S’interroger et décider
shelf-sharing = Partager
shelf-measuring = Mesurer
view-calendar = Calendrier
segment-counted = { $label } ({ $count })
filter-all-states = Toutes
filter-nothing = Rien dans cet état
filter-nothing-text = Choisissez un autre état ou affichez tout.

## A first record, and what belongs in an empty register

new-mechanism = Nouveau mécanisme
empty-mechanism = Aucun mécanisme pour l’instant
empty-mechanism-text = Les manières de travailler ensemble ont leur place ici : forums régionaux, réseaux de pairs, modes de financement, cadres internationaux.
new-sustainability = Nouvelle fiche de pérennité
empty-sustainability = Rien encore sur la pérennité
empty-sustainability-text = Chaque fiche va d’une question clé aux actions qui y répondent, aux signes de progrès et à ce qui est communiqué.
new-funding = Nouveau financement
empty-funding = Aucun financement pour l’instant
empty-funding-text = L’argent et les apports en nature ont leur place ici dès qu’ils sont recherchés : qui donne, combien, pour quelles actions.
new-question = Nouvelle question
empty-question = Aucune question pour l’instant
empty-question-text = Ce que la coalition ne sait pas encore a sa place ici, avec la réponse et les éléments probants dès qu’ils existent.
new-gate = Nouveau jalon de décision
empty-gate = Aucun jalon de décision pour l’instant
empty-gate-text = Un jalon de décision indique ce qui est évalué, d’après quels éléments, ce qui est décidé et quelles actions changent.
new-cycle = Nouveau cycle d’examen
empty-cycle = Aucun cycle d’examen pour l’instant
empty-cycle-text = Un cycle d’examen indique quels pays rendent compte de quels indicateurs, et pour quand.
new-event = Nouvel événement
empty-event = Aucun événement pour l’instant
empty-event-text = Les cadres internationaux, les conférences, les échéances et les journées auxquels le travail est lié ont leur place ici.
new-resource = Nouvelle ressource
empty-resource = Aucune ressource pour l’instant
empty-resource-text = Les cours, politiques, boîtes à outils et études à partager ont leur place ici, avec leur licence et leurs langues.
new-network = Nouveau réseau ou entrepôt
empty-network = Aucun réseau ni entrepôt pour l’instant
empty-network-text = Les réseaux, entrepôts, politiques et portails que les autres doivent trouver ont leur place ici.
new-community = Nouvelle communauté
empty-community = Aucune communauté pour l’instant
empty-community-text = Les communautés de pratique et de langue ont leur place ici, avec les organisations et les personnes qui en font partie.
new-instrument = Nouvel instrument
empty-instrument = Aucun instrument pour l’instant
empty-instrument-text = Les enquêtes et autres façons de mesurer ont leur place ici, afin que les pays posent les mêmes questions de la même manière.

## Funding

funding-diversity = Diversité
funding-funders = { $count ->
    [one] { $count } bailleur de fonds
   *[other] { $count } bailleurs de fonds différents
}

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = « { $title } » est sous { $licence }, qui ne permet pas de partager des adaptations : demandez l’accord des titulaires des droits.
licence-share-alike = « { $title } » est sous { $licence } : une adaptation doit être partagée sous la même licence ou une licence compatible.
licence-non-commercial = « { $title } » est sous { $licence } : une adaptation ne doit pas être ouverte à un usage commercial.

## Decision gates

gate-flow = De l’évaluation à la révision

new-dimension = Nouvelle dimension
empty-dimension = Aucune dimension pour l’instant
empty-dimension-text = Une dimension est ce selon quoi les observations sont ventilées, comme le sexe ou le niveau d’enseignement, avec ses valeurs.
new-country_group = Nouveau groupe de pays
empty-country_group = Aucun groupe de pays pour l’instant
empty-country_group-text = Régions, groupes électoraux et groupes qui vous sont propres : quels pays en font partie, depuis quand et jusqu’à quand.
member-while = { $country }, { $while }
items-add = Ajouter : { $field }
items-all = Tout afficher ({ $count })
countries-count =
    { $count ->
        [one] { $count } pays
       *[other] { $count } pays
    }
