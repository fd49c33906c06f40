### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = Programme
kind-group = Groupe de travail
kind-action = Action
kind-indicator = Indicateur
kind-observation = Observation
kind-meeting = Réunion
kind-organisation = Organisation
kind-person = Personne
kind-milestone = Étape
kind-baseline = Version de référence
kind-communication = Stratégie de communication
kind-questionnaire = Questionnaire
kind-participant = Participant

## Kinds of records, several

kinds-programme = Programme
kinds-group = Groupes de travail
kinds-action = Actions
kinds-indicator = Indicateurs
kinds-observation = Observations
kinds-meeting = Réunions
kinds-organisation = Organisations
kinds-person = Personnes
kinds-milestone = Étapes
kinds-baseline = Versions de référence
kinds-communication = Stratégie de communication
kinds-questionnaire = Questionnaires
kinds-participant = Participants

## Status of an action

status-draft = Ébauche
status-proposed = Proposée
status-agreed = Convenue
status-in_progress = En cours
status-blocked = Bloquée
status-done = Achevée

## Streams of the process, and two headings that stand among them

stream-coalition = Coalition
stream-advisory_group = Groupe consultatif
stream-working_groups = Groupes de travail
stream-communication = Communication
stream-meetings = Réunions
stream-frameworks = Cadres internationaux
stream-evaluation = Évaluation
# Heading over actions of no working group.
stream-none = Sans groupe de travail
# Heading over everything without a date.
stream-undated = Sans date

## Constituencies of the advisory group

constituency-government = Gouvernement
constituency-igo = Organisation intergouvernementale
constituency-civil_society = Société civile
constituency-professional_body = Organisme professionnel
constituency-institution = Établissement
constituency-category_2_centre = Centre UNESCO de catégorie 2
constituency-oer_chair = Chaire sur les REL
constituency-funding_body = Organisme de financement

## Roles in the workspace, as functions: they fit women and men alike

role-steward = Gestion
role-facilitator = Facilitation
role-contributor = Contribution
role-viewer = Lecture

## Indicators

measure-number = Nombre
measure-percentage = Pourcentage
measure-yes_no = Oui ou non
measure-currency = Montant
measure-qualitative = Texte
direction-increase = Hausse
direction-decrease = Baisse
direction-maintain = Maintien
level-individual = Individuel
level-institutional = Institutionnel
level-national = National
level-systemic = Systémique
frequency-once = Une fois
frequency-monthly = Mensuelle
frequency-quarterly = Trimestrielle
frequency-yearly = Annuelle
aggregation-sum = Somme
aggregation-latest = Dernière valeur
aggregation-average = Moyenne
aggregation-weighted = Pourcentage pondéré par le total
aggregation-count = Nombre de pays
aggregation-none = Aucune agrégation

## Meetings

format-online = En ligne
format-in_person = En présentiel
format-hybrid = Hybride
format-asynchronous = Par écrit, en différé
meeting-status-planned = Prévue
meeting-status-held = Tenue
meeting-status-postponed = Reportée
meeting-status-converted = Transformée
meeting-status-cancelled = Annulée

## Names of fields

field-title = Titre
field-name = Nom
field-description = Description
field-how = Comment
field-governance = Gouvernance
field-responsible = Qui
field-group = Groupe de travail
field-theme = Thème
field-area = Domaine d’action
field-number = Numéro
field-timeframe = Quand
field-status = Statut
field-progress = Avancement
field-indicators = Indicateurs
field-communication = Communication
field-meeting = Réunion d’origine
field-note = Remarque
field-source = Provenance
field-files = Fichiers
field-stream = Volet
field-linked_event = Événement associé
field-planned = Nombre prévu
field-code = Code (deux lettres)
field-hue = Couleur
field-mandate = Mandat
field-leads = Sièges
field-role = Fonction
field-holder = Titulaire
field-region = Région
field-acronym = Sigle
field-country = Pays
field-country-code = Pays (code en deux lettres)
field-country-named = Pays : { $country }
field-constituency = Catégorie d’acteurs
field-website = Site web
field-definition = Définition
field-measure = Mesure
field-direction = Sens souhaité
field-unit = Unité
field-level = Niveau
field-frequency = Fréquence
field-means = Moyens de vérification
field-baseline = Valeur de départ
field-baseline_year = Année de départ
field-target = Cible
field-target_year = Année cible
field-aggregation = Agrégation des valeurs
field-value = Valeur
field-estimate = Estimation
field-not_available = Non disponible
field-period = Période
field-date = Date
field-format = Modalité
field-reason = Motif
field-place = Lieu
field-languages = Langues
field-invited = Personnes invitées
field-attended = Personnes présentes
field-agenda = Ordre du jour
field-decisions = Décisions
field-action_items = Suites à donner
field-text = Texte
field-due = Échéance
field-done = Fait
field-deleted = Supprimé
field-order = Ordre
field-email = Adresse électronique
field-organisation = Organisation
field-in-language = { $field } ({ $language })
field-part = { $field }, { $part }

## Values

value-empty = vide
value-yes = oui
value-no = non
