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
field-country-code = Country (two-letter code)
# $country is the country's name.
field-country-named = Country: { $country }
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

## Values

value-empty = empty
value-yes = yes
value-no = no
