### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = Programme
kind-group = Working group
kind-action = Action
kind-indicator = Indicator
kind-observation = Observation
kind-meeting = Meeting
kind-organisation = Organisation
kind-person = Person
kind-milestone = Step
kind-baseline = Baseline
kind-communication = Communication strategy
kind-questionnaire = Questionnaire
kind-participant = Participant

## Kinds of records, several

kinds-programme = Programme
kinds-group = Working groups
kinds-action = Actions
kinds-indicator = Indicators
kinds-observation = Observations
kinds-meeting = Meetings
kinds-organisation = Organisations
kinds-person = People
kinds-milestone = Steps
kinds-baseline = Baselines
kinds-communication = Communication strategy
kinds-questionnaire = Questionnaires
kinds-participant = Participants

## Status of an action

status-draft = Draft
status-proposed = Proposed
status-agreed = Agreed
status-in_progress = In progress
status-blocked = Blocked
status-done = Done

## Streams of the process, and two headings that stand among them

stream-coalition = Coalition
stream-advisory_group = Advisory group
stream-working_groups = Working groups
stream-communication = Communication
stream-meetings = Meetings
stream-frameworks = International frameworks
stream-evaluation = Evaluation
# Heading over actions of no working group.
stream-none = No working group
# Heading over everything without a date.
stream-undated = Not dated

## Constituencies of the advisory group

constituency-government = Government
constituency-igo = Intergovernmental organisation
constituency-civil_society = Civil society
constituency-professional_body = Professional body
constituency-institution = Institution
constituency-category_2_centre = UNESCO Category 2 Centre
constituency-oer_chair = OER Chair
constituency-funding_body = Funding body

## Roles in the workspace

role-steward = Steward
role-facilitator = Facilitator
role-contributor = Contributor
role-viewer = Viewer

## Indicators

measure-number = Number
measure-percentage = Percentage
measure-yes_no = Yes or no
measure-currency = Amount of money
measure-qualitative = In words
direction-increase = Increase
direction-decrease = Decrease
direction-maintain = Maintain
level-individual = Individual
level-institutional = Institutional
level-national = National
level-systemic = Systemic
frequency-once = Once
frequency-monthly = Monthly
frequency-quarterly = Quarterly
frequency-yearly = Yearly
aggregation-sum = Sum
aggregation-latest = Latest value
aggregation-average = Average
aggregation-weighted = Percentage weighted by the whole
aggregation-count = Number of countries
aggregation-none = Not added up

## Meetings

format-online = Online
format-in_person = In person
format-hybrid = Hybrid
format-asynchronous = In writing, over time
meeting-status-planned = Planned
meeting-status-held = Held
meeting-status-postponed = Postponed
meeting-status-converted = Converted
meeting-status-cancelled = Cancelled

## Names of fields

field-title = Title
field-name = Name
field-description = Description
field-how = How
field-governance = Governance
field-responsible = Who
field-group = Working group
field-theme = Theme
field-area = Area of action
field-number = Number
field-timeframe = When
field-status = Status
field-progress = Progress
field-indicators = Indicators
field-communication = Communication
field-meeting = From the meeting
field-note = Note
field-source = Where this comes from
field-files = Files
field-stream = Stream
field-linked_event = Tied to the event
field-planned = How many are planned
field-code = Code (two letters)
field-hue = Colour
field-mandate = Mandate
field-leads = Seats
field-role = Role
field-holder = Holder
field-region = Region
field-acronym = Acronym
field-country = Country
field-constituency = Constituency
field-website = Website
field-definition = Definition
field-measure = Measure
field-direction = Direction
field-unit = Unit
field-level = Level
field-frequency = Frequency
field-means = Means of verification
field-baseline = Baseline
field-baseline_year = Baseline year
field-target = Target
field-target_year = Target year
field-aggregation = How values are brought together
field-value = Value
field-estimate = Estimate
field-not_available = Not available
field-period = Period
field-date = Date
field-format = Format
field-reason = Reason
field-place = Place
field-languages = Languages
field-invited = Invited
field-attended = Attended
field-agenda = Agenda
field-decisions = Decisions
field-action_items = Action items
field-text = Text
field-due = Due
field-done = Done
field-deleted = Deleted
field-order = Order
field-email = E-mail
field-organisation = Organisation
# A field in one language: "Title (French)".
field-in-language = { $field } ({ $language })
# A part of a field that holds several: "Agenda, Title".
field-part = { $field }, { $part }

## Kinds of records of the registers, one

kind-mechanism = Mechanism
kind-sustainability = Sustainability record
kind-question = Key question
kind-funding = Funding
kind-resource = Resource
kind-network = Network or repository
kind-community = Community
kind-event = Event
kind-gate = Decision gate
kind-instrument = Instrument
kind-cycle = Review cycle
kind-dimension = Dimension
kind-country_group = Country group
kind-theory = Theory of change
kind-view = Saved view
kind-dashboard = Dashboard
kind-review = Review

## Kinds of records of the registers, several

kinds-mechanism = Mechanisms
kinds-sustainability = Sustainability
kinds-question = Key questions
kinds-funding = Funding
kinds-resource = Resources
kinds-network = Networks and repositories
kinds-community = Communities
kinds-event = Events
kinds-gate = Decision gates
kinds-instrument = Instruments
kinds-cycle = Review cycles
kinds-dimension = Dimensions
kinds-country_group = Country groups
kinds-theory = Theories of change
kinds-view = Saved views
kinds-dashboard = Dashboards
kinds-review = Reviews

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = Gender
lens-inclusion = Inclusion
lens-multilingualism = Multilingualism
lens-quality = Quality
lens-remote_areas = Remote areas
lens-research = Research
scope-working_group = Working group
scope-regional = Regional
scope-inter_regional = Interregional
scope-global = Global

## Words of the registers

mechanism-type-regional = Regional collaboration
mechanism-type-peer_network = Peer network
mechanism-type-funding = Funding
mechanism-type-international_framework = International framework
question-state-open = Open
question-state-answered = Answered
question-state-set_aside = Set aside
funding-type-public = Public
funding-type-intergovernmental = Intergovernmental
funding-type-foundation = Foundation
funding-type-private = Private sector
funding-type-in_kind = In kind
funding-state-sought = Sought
funding-state-promised = Promised
funding-state-received = Received
resource-type-course = Course
resource-type-textbook = Textbook
resource-type-policy = Policy
resource-type-toolkit = Toolkit
resource-type-guideline = Guideline
resource-type-study = Study
resource-type-dataset = Dataset
network-type-network = Network
network-type-repository = Repository
network-type-policy = Policy
network-type-portal = Portal
event-type-framework = International framework
event-type-conference = Conference
event-type-deadline = Deadline
event-type-day = Day or week
gate-state-planned = Planned
gate-state-evaluating = Evaluating
gate-state-decided = Decided
gate-decision-go_on = Go on
gate-decision-revise = Revise
gate-decision-stop = Stop
cycle-state-planned = Planned
cycle-state-open = Open
cycle-state-closed = Closed
country_group-type-region = Region
country_group-type-electoral_group = Electoral group
country_group-type-own = Group of our own
means-type-survey = Survey
means-type-self_evaluation = Self-evaluation
means-type-network_analysis = Network analysis
means-type-research = Research
means-type-rating = Rating
means-type-social_media = Social media

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = Categories
measure-ordinal = Categories in order
stage-developed = Developed
stage-trained = Trained
stage-accessed = Accessed
stage-used = Used
stage-impact = Impact
gender-female = Female
gender-male = Male
gender-other = Other
group-type-working_group = Working group
group-type-advisory_group = Advisory group
group-type-secretariat = Secretariat
group-type-coordination = Coordination
verdict-approved = Approved
verdict-returned = Returned
verdict-reopened = Reopened
node-level-input = Input
node-level-activity = Activity
node-level-output = Output
node-level-outcome = Outcome
node-level-impact = Impact
chart-kind-line = Line
chart-kind-bars = Bars
chart-kind-stacked = Stacked bars
chart-kind-multiples = Small multiples
chart-kind-slope = Slope
chart-kind-map = Map

## Names of fields of the registers and of what was added to other kinds

field-type = Type
field-state = State
field-lenses = Cross-cutting lenses
field-scope = Reach
field-actions = Actions
field-depends_on = Depends on
field-event = Event
field-became = Became
field-numbers = Earlier numbers
field-until = Until
field-milestone = Step of the process
field-vision = Vision
field-objectives = Objectives
field-areas = Areas of action
field-themes = Themes
field-goals = Sustainable Development Goals
field-numerator = Numerator
field-denominator = Denominator
field-lowest = Lowest value
field-highest = Highest value
field-categories = Categories
field-dimensions = Broken down by
field-values = Values
field-members = Countries
field-targets = Targets
field-replaces = Replaces
field-method = Method of calculation
field-data_source = Source of data
field-stage = Stage of the value chain
field-means_types = Kinds of verification
field-link = Link
field-submitted = Submitted
field-reported_by = Reported by
field-verdict = Verdict
field-of = Of
field-action = Action
field-indicator = Indicator
field-person = Person
field-persons = People
field-organisations = Organisations
field-appointed = Appointed
field-renewed = Renewed
field-gender = Gender
field-consent = May be counted
field-merged_into = Merged into
field-cells = Values kept
field-audiences = Audiences
field-activities = Activities
field-media = Media
field-measures = Measures of effect
field-sent = Sent
field-closes = Closes
field-answered = Answered
field-female_percent = Female, per cent
field-male_percent = Male, per cent
field-countries = Countries
field-question = Question
field-stakeholders = Stakeholders
field-mechanisms = Related mechanisms
field-answer = Answer
field-funder = Funder
field-amount = Amount
field-currency = Currency
field-licence = Licence
field-publisher = Publisher
field-adaptation_of = Adaptation of
field-evaluates = What is evaluated
field-decision = Decision
field-revises = What it revises
field-nodes = Elements
field-edges = Links
field-assumption = Assumption
field-from = From
field-to = To
field-screen = Screen
field-query = Filter
field-owner = Owner
field-charts = Charts
field-chart = Chart
field-by = Broken down by
field-wide = Wide
field-device = Computer

## Fields that have another name in one kind: field, kind, name

field-person-title = Name
field-mechanism-title = Name
field-mechanism-frequency = How often
field-network-title = Name
field-network-organisation = Run by
field-community-title = Name
field-event-organisation = Organiser
field-sustainability-title = Key question
field-sustainability-progress = Signs of progress
field-question-title = Question
field-question-evidence = Evidence
field-gate-evidence = Evidence
field-gate-reason = Grounds of the decision

## Values

value-empty = empty
value-yes = yes
value-no = no
