### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = Programa
kind-group = Grupo de trabajo
kind-action = Acción
kind-indicator = Indicador
kind-observation = Observación
kind-meeting = Reunión
kind-organisation = Organización
kind-person = Persona
kind-milestone = Etapa
kind-baseline = Versión de referencia
kind-communication = Estrategia de comunicación
kind-questionnaire = Cuestionario
kind-participant = Participante

## Kinds of records, several

kinds-programme = Programa
kinds-group = Grupos de trabajo
kinds-action = Acciones
kinds-indicator = Indicadores
kinds-observation = Observaciones
kinds-meeting = Reuniones
kinds-organisation = Organizaciones
kinds-person = Personas
kinds-milestone = Etapas
kinds-baseline = Versiones de referencia
kinds-communication = Estrategia de comunicación
kinds-questionnaire = Cuestionarios
kinds-participant = Participantes

## Status of an action

status-draft = Borrador
status-proposed = Propuesta
status-agreed = Acordada
status-in_progress = En curso
status-blocked = Bloqueada
status-done = Concluida

## Streams of the process, and two headings that stand among them

stream-coalition = Coalición
stream-advisory_group = Grupo consultivo
stream-working_groups = Grupos de trabajo
stream-communication = Comunicación
stream-meetings = Reuniones
stream-frameworks = Marcos internacionales
stream-evaluation = Evaluación
# Heading over actions of no working group.
stream-none = Sin grupo de trabajo
# Heading over everything without a date.
stream-undated = Sin fecha

## Constituencies of the advisory group

constituency-government = Gobierno
constituency-igo = Organización intergubernamental
constituency-civil_society = Sociedad civil
constituency-professional_body = Organismo profesional
constituency-institution = Institución
constituency-category_2_centre = Centro de categoría 2 de la UNESCO
constituency-oer_chair = Cátedra sobre REA
constituency-funding_body = Organismo de financiación

## Roles in the workspace, as functions: they fit women and men alike

role-steward = Gestión
role-facilitator = Facilitación
role-contributor = Contribución
role-viewer = Lectura

## Indicators

measure-number = Número
measure-percentage = Porcentaje
measure-yes_no = Sí o no
measure-currency = Importe
measure-qualitative = Texto
direction-increase = Aumento
direction-decrease = Disminución
direction-maintain = Mantenimiento
level-individual = Individual
level-institutional = Institucional
level-national = Nacional
level-systemic = Sistémico
frequency-once = Una vez
frequency-monthly = Mensual
frequency-quarterly = Trimestral
frequency-yearly = Anual
aggregation-sum = Suma
aggregation-latest = Último valor
aggregation-average = Promedio
aggregation-weighted = Porcentaje ponderado por el total
aggregation-count = Número de países
aggregation-none = Sin agregación

## Meetings

format-online = En línea
format-in_person = Presencial
format-hybrid = Híbrida
format-asynchronous = Por escrito, en diferido
meeting-status-planned = Prevista
meeting-status-held = Celebrada
meeting-status-postponed = Aplazada
meeting-status-converted = Transformada
meeting-status-cancelled = Cancelada

## Names of fields

field-title = Título
field-name = Nombre
field-description = Descripción
field-how = Cómo
field-governance = Gobernanza
field-responsible = Quién
field-group = Grupo de trabajo
field-theme = Tema
field-area = Ámbito de acción
field-number = Número
field-timeframe = Cuándo
field-status = Estado
field-progress = Avance
field-indicators = Indicadores
field-communication = Comunicación
field-meeting = Reunión de origen
field-note = Nota
field-source = Procedencia
field-files = Archivos
field-stream = Línea de trabajo
field-linked_event = Evento asociado
field-planned = Número previsto
field-code = Código (dos letras)
field-hue = Color
field-mandate = Mandato
field-leads = Puestos
field-role = Función
field-holder = Titular
field-region = Región
field-acronym = Sigla
field-country = País
field-country-code = País (código de dos letras)
field-country-named = País: { $country }
field-constituency = Sector
field-website = Sitio web
field-definition = Definición
field-measure = Medida
field-direction = Sentido deseado
field-unit = Unidad
field-level = Nivel
field-frequency = Frecuencia
field-means = Medios de verificación
field-baseline = Línea de base
field-baseline_year = Año de la línea de base
field-target = Meta
field-target_year = Año de la meta
field-aggregation = Agregación de los valores
field-value = Valor
field-estimate = Estimación
field-not_available = No disponible
field-period = Período
field-date = Fecha
field-format = Modalidad
field-reason = Motivo
field-place = Lugar
field-languages = Idiomas
field-invited = Personas invitadas
field-attended = Personas asistentes
field-agenda = Orden del día
field-decisions = Decisiones
field-action_items = Tareas acordadas
field-text = Texto
field-due = Fecha límite
field-done = Hecho
field-deleted = Eliminado
field-order = Orden
field-email = Correo electrónico
field-organisation = Organización
field-in-language = { $field } ({ $language })
field-part = { $field }, { $part }

## Values

value-empty = vacío
value-yes = sí
value-no = no
