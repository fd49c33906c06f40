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

## Kinds of records of the registers, one

kind-mechanism = Mécanisme
kind-sustainability = Fiche de pérennité
kind-question = Question clé
kind-funding = Financement
kind-resource = Ressource
kind-network = Réseau ou entrepôt
kind-community = Communauté
kind-event = Événement
kind-gate = Jalon de décision
kind-instrument = Instrument
kind-cycle = Cycle d’examen
kind-dimension = Dimension
kind-country_group = Groupe de pays
kind-theory = Théorie du changement
kind-view = Vue enregistrée
kind-dashboard = Tableau de bord
kind-review = Examen

## Kinds of records of the registers, several

kinds-mechanism = Mécanismes
kinds-sustainability = Pérennité
kinds-question = Questions clés
kinds-funding = Financement
kinds-resource = Ressources
kinds-network = Réseaux et entrepôts
kinds-community = Communautés
kinds-event = Événements
kinds-gate = Jalons de décision
kinds-instrument = Instruments
kinds-cycle = Cycles d’examen
kinds-dimension = Dimensions
kinds-country_group = Groupes de pays
kinds-theory = Théories du changement
kinds-view = Vues enregistrées
kinds-dashboard = Tableaux de bord
kinds-review = Examens

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = Genre
lens-inclusion = Inclusion
lens-multilingualism = Multilinguisme
lens-quality = Qualité
lens-remote_areas = Régions isolées
lens-research = Recherche
scope-working_group = Groupe de travail
scope-regional = Régionale
scope-inter_regional = Interrégionale
scope-global = Mondiale

## Words of the registers

mechanism-type-regional = Collaboration régionale
mechanism-type-peer_network = Réseau de pairs
mechanism-type-funding = Financement
mechanism-type-international_framework = Cadre international
question-state-open = Ouverte
question-state-answered = Répondue
question-state-set_aside = Écartée
funding-type-public = Public
funding-type-intergovernmental = Intergouvernemental
funding-type-foundation = Fondation
funding-type-private = Secteur privé
funding-type-in_kind = En nature
funding-state-sought = Recherché
funding-state-promised = Promis
funding-state-received = Reçu
resource-type-course = Cours
resource-type-textbook = Manuel
resource-type-policy = Politique
resource-type-toolkit = Boîte à outils
resource-type-guideline = Lignes directrices
resource-type-study = Étude
resource-type-dataset = Jeu de données
network-type-network = Réseau
network-type-repository = Entrepôt
network-type-policy = Politique
network-type-portal = Portail
event-type-framework = Cadre international
event-type-conference = Conférence
event-type-deadline = Échéance
event-type-day = Journée ou semaine
gate-state-planned = Prévu
gate-state-evaluating = Évaluation en cours
gate-state-decided = Décidé
gate-decision-go_on = Poursuivre
gate-decision-revise = Réviser
gate-decision-stop = Arrêter
cycle-state-planned = Prévu
cycle-state-open = Ouvert
cycle-state-closed = Clos
country_group-type-region = Région
country_group-type-electoral_group = Groupe électoral
country_group-type-own = Groupe propre à la coalition
means-type-survey = Enquête
means-type-self_evaluation = Auto-évaluation
means-type-network_analysis = Analyse de réseau
means-type-research = Recherche
means-type-rating = Évaluation par notes
means-type-social_media = Médias sociaux

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = Catégories
measure-ordinal = Catégories ordonnées
stage-developed = Élaboration
stage-trained = Formation
stage-accessed = Accès
stage-used = Utilisation
stage-impact = Impact
gender-female = Femme
gender-male = Homme
gender-other = Autre
group-type-working_group = Groupe de travail
group-type-advisory_group = Groupe consultatif
group-type-secretariat = Secrétariat
group-type-coordination = Coordination
verdict-approved = Approuvée
verdict-returned = Renvoyée
verdict-reopened = Rouverte
node-level-input = Moyens
node-level-activity = Activité
node-level-output = Produit
node-level-outcome = Effet
node-level-impact = Impact
chart-kind-line = Courbe
chart-kind-bars = Barres
chart-kind-stacked = Barres empilées
chart-kind-multiples = Petits multiples
chart-kind-slope = Pentes
chart-kind-map = Carte

## Names of fields of the registers and of what was added to other kinds

field-type = Type
field-state = État
field-lenses = Prismes transversaux
field-scope = Portée
field-actions = Actions
field-depends_on = Dépend de
field-event = Événement
field-became = Devenue
field-numbers = Numéros antérieurs
field-until = Jusqu’à
field-milestone = Étape du processus
field-vision = Vision
field-objectives = Objectifs
field-areas = Domaines d’action
field-themes = Thèmes
field-goals = Objectifs de développement durable
field-numerator = Numérateur
field-denominator = Dénominateur
field-lowest = Valeur minimale
field-highest = Valeur maximale
field-categories = Catégories
field-dimensions = Ventilé par
field-values = Valeurs
field-members = Pays
field-targets = Cibles
field-replaces = Remplace
field-method = Méthode de calcul
field-data_source = Source des données
field-stage = Maillon de la chaîne de valeur
field-means_types = Types de vérification
field-link = Lien
field-submitted = Soumise
field-reported_by = Communiquée par
field-verdict = Conclusion
field-of = Objet
field-action = Action
field-indicator = Indicateur
field-person = Personne
field-persons = Personnes
field-organisations = Organisations
field-appointed = Date de nomination
field-renewed = Date de renouvellement
field-gender = Genre
field-consent = Peut être prise en compte
field-merged_into = Fusionnée avec
field-cells = Valeurs conservées
field-audiences = Publics
field-activities = Activités
field-media = Médias
field-measures = Mesures de l’effet
field-sent = Envoi
field-closes = Clôture
field-answered = Réponses
field-female_percent = Femmes, en pourcentage
field-male_percent = Hommes, en pourcentage
field-countries = Pays
field-question = Question
field-stakeholders = Parties prenantes
field-mechanisms = Mécanismes connexes
field-answer = Réponse
field-funder = Bailleur de fonds
field-amount = Montant
field-currency = Monnaie
field-licence = Licence
field-publisher = Éditeur
field-adaptation_of = Adaptation de
field-evaluates = Ce qui est évalué
field-decision = Décision
field-revises = Ce qu’elle révise
field-nodes = Éléments
field-edges = Liens
field-assumption = Hypothèse
field-from = De
field-to = Vers
field-screen = Écran
field-query = Filtre
field-owner = Propriétaire
field-charts = Graphiques
field-chart = Graphique
field-by = Ventilation par
field-wide = Large
field-device = Ordinateur

## Fields that have another name in one kind: field, kind, name

field-person-title = Nom
field-mechanism-title = Nom
field-mechanism-frequency = Fréquence
field-network-title = Nom
field-network-organisation = Géré par
field-community-title = Nom
field-event-organisation = Organisateur
field-sustainability-title = Question clé
field-sustainability-progress = Signes de progrès
field-question-title = Question
field-question-evidence = Éléments probants
field-gate-evidence = Éléments probants
field-gate-reason = Motifs de la décision

## Values

value-empty = vide
value-yes = oui
value-no = non
