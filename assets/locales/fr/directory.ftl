### The directory: organisations, and working groups with their seats.

new-organisation = Nouvelle organisation
new-group = Nouveau groupe de travail
organisations-empty = Aucune organisation pour l’instant
organisations-empty-text = Les ministères, les partenaires et les institutions de la coalition ont leur place ici. Saisissez la première organisation dans la ligne ci-dessus.
groups-empty = Aucun groupe de travail pour l’instant
groups-empty-text = Un groupe de travail est chargé d’un domaine d’action et dispose de sièges pour ses chefs de file.
code-problem = Un code comporte deux lettres au maximum.

## Seats of a working group

seats = Sièges
seats-none = Aucun siège n’a été créé.
seat-vacant = Vacant
seat-add = Ajouter un siège
seat-role = Fonction
seat-holder = Titulaire
seat-remove = Supprimer le siège « { $role } »
seat-new-role = Chef de file
seat-role-region = { $role }, { $region }
seats-vacant = { $vacant ->
    [one] { $vacant } siège sur { $seats } est vacant.
   *[other] { $vacant } sièges sur { $seats } sont vacants.
}

## Colours of working groups; each also has its two-letter code.

hue-1 = Bleu
hue-2 = Orange
hue-3 = Vert
hue-4 = Violet
hue-5 = Ocre
hue-6 = Ardoise

## Terms of seats, and people

seat-summary = { $role } : { $holder }
seat-until = Jusqu’à : { $until }
seat-ends-soon = Le mandat prend bientôt fin : { $until }
seats-past = Mandats échus ({ $count })
new-person = Nouvelle personne
empty-person = Aucune personne pour l’instant
empty-person-text = Les personnes qui agissent pour la coalition ont leur place ici, avec leur accord ; une même personne peut agir pour plusieurs organisations.
note-person-consent = Le genre, les langues et le pays n’entrent dans un bilan de parité que si la personne y a consenti.
