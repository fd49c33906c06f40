## Meetings

new-meeting = Nouvelle réunion
meetings-upcoming = À venir
meetings-earlier = Passées
meetings-empty = Aucune réunion pour l’instant
meetings-empty-text = Une réunion rassemble son ordre du jour, ses notes, ses décisions et les suites à donner. Saisissez le nom de la première dans la ligne ci-dessous.

column-meeting = Réunion
column-open-items = En suspens

tab-agenda = Ordre du jour
tab-notes = Notes
tab-decisions = Décisions
tab-action-items = Suites
tab-about = Détails

field-presenter = Présenté par
field-minutes = Minutes
field-language = Langue
field-basis = Fondement

attendance = Participation
attendance-share = { $share } des personnes invitées ont participé.
count-problem = Saisissez un nombre entier, 0 ou plus.

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = Point de l’ordre du jour
agenda-add = Ajouter un point à l’ordre du jour
agenda-empty = L’ordre du jour est vide. Ajoutez, dans l’ordre, les points que la réunion doit examiner.
agenda-total =
    { $count ->
        [one] { $count } point, { $minutes } min au total.
       *[other] { $count } points, { $minutes } min au total.
    }
agenda-untimed =
    { $count ->
        [one] { $count } point, sans durée indiquée.
       *[other] { $count } points, sans durée indiquée.
    }
agenda-open =
    { $count ->
        [one] La durée d’un point reste à indiquer.
       *[other] La durée de { $count } points reste à indiquer.
    }
minutes-problem = La durée est un nombre entier de minutes, 1440 au maximum, soit une journée.

decision = Décision
decision-add = Ajouter une décision
decisions-empty = Aucune décision pour l’instant. Une décision comprend son texte, sa date et ce qui la fonde.

action-item = Suite à donner
action-item-add = Ajouter une suite à donner
action-items-empty = Aucune suite à donner pour l’instant. Chacune précise qui fait quoi et pour quand, et peut devenir une action de la feuille de route.
item-promote = En faire une action de la feuille de route
item-promoted = Cette suite à donner est désormais une action de la feuille de route.
item-on-roadmap = Action de la feuille de route

add = Ajouter
move-up = Déplacer vers le haut : { $name }
move-down = Déplacer vers le bas : { $name }
remove-item = Supprimer : { $name }

## Notes

notes-of = Notes : { $title }
notes-not-read = Les notes n’ont pas pu être lues
notes-saved = Enregistré
notes-unsaved = Pas encore enregistré
notes-saving = Enregistrement en cours
notes-failed = Non enregistré : { $reason } Votre texte est toujours ici.
notes-save-again = Enregistrer de nouveau
notes-writers = Rédaction : { $people }
notes-keys = Tab et Maj Tab modifient le retrait. Échap mène aux outils, d’où Tab permet de continuer.
notes-tick = Fait : { $text }

notes-tools = Outils de texte
notes-tools-block = Type de bloc
notes-tools-indent = Retrait
notes-tools-text = Texte
notes-indent = Augmenter le retrait
notes-outdent = Diminuer le retrait

block-heading = Titre
block-bullet = Liste
block-ordered = Liste numérotée
block-check = Liste à cocher
block-quote = Citation
mark-strong = Gras
mark-em = Italique
mark-link = Lien

notes-link-address = Adresse web ou électronique
notes-link-problem = Saisissez une adresse commençant par http, https ou mailto.
notes-link-select = Sélectionnez d’abord les mots qui doivent devenir un lien.
notes-link-set = Créer le lien
notes-link-remove = Supprimer le lien
