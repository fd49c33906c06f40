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

## Kinds of records of the registers, one

kind-mechanism = Mecanismo
kind-sustainability = Ficha de sostenibilidad
kind-question = Pregunta clave
kind-funding = Financiación
kind-resource = Recurso
kind-network = Red o repositorio
kind-community = Comunidad
kind-event = Evento
kind-gate = Punto de decisión
kind-instrument = Instrumento
kind-cycle = Ciclo de examen
kind-dimension = Dimensión
kind-country_group = Grupo de países
kind-theory = Teoría del cambio
kind-view = Vista guardada
kind-dashboard = Panel
kind-review = Revisión

## Kinds of records of the registers, several

kinds-mechanism = Mecanismos
kinds-sustainability = Sostenibilidad
kinds-question = Preguntas clave
kinds-funding = Financiación
kinds-resource = Recursos
kinds-network = Redes y repositorios
kinds-community = Comunidades
kinds-event = Eventos
kinds-gate = Puntos de decisión
kinds-instrument = Instrumentos
kinds-cycle = Ciclos de examen
kinds-dimension = Dimensiones
kinds-country_group = Grupos de países
kinds-theory = Teorías del cambio
kinds-view = Vistas guardadas
kinds-dashboard = Paneles
kinds-review = Revisiones

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = Género
lens-inclusion = Inclusión
lens-multilingualism = Multilingüismo
lens-quality = Calidad
lens-remote_areas = Zonas remotas
lens-research = Investigación
scope-working_group = Grupo de trabajo
scope-regional = Regional
scope-inter_regional = Interregional
scope-global = Mundial

## Words of the registers

mechanism-type-regional = Colaboración regional
mechanism-type-peer_network = Red de pares
mechanism-type-funding = Financiación
mechanism-type-international_framework = Marco internacional
question-state-open = Abierta
question-state-answered = Respondida
question-state-set_aside = Descartada
funding-type-public = Pública
funding-type-intergovernmental = Intergubernamental
funding-type-foundation = Fundación
funding-type-private = Sector privado
funding-type-in_kind = En especie
funding-state-sought = Solicitada
funding-state-promised = Comprometida
funding-state-received = Recibida
resource-type-course = Curso
resource-type-textbook = Libro de texto
resource-type-policy = Política
resource-type-toolkit = Conjunto de herramientas
resource-type-guideline = Directrices
resource-type-study = Estudio
resource-type-dataset = Conjunto de datos
network-type-network = Red
network-type-repository = Repositorio
network-type-policy = Política
network-type-portal = Portal
event-type-framework = Marco internacional
event-type-conference = Conferencia
event-type-deadline = Fecha límite
event-type-day = Día o semana
gate-state-planned = Previsto
gate-state-evaluating = En evaluación
gate-state-decided = Decidido
gate-decision-go_on = Continuar
gate-decision-revise = Revisar
gate-decision-stop = Detener
cycle-state-planned = Previsto
cycle-state-open = Abierto
cycle-state-closed = Cerrado
country_group-type-region = Región
country_group-type-electoral_group = Grupo electoral
country_group-type-own = Grupo propio
means-type-survey = Encuesta
means-type-self_evaluation = Autoevaluación
means-type-network_analysis = Análisis de redes
means-type-research = Investigación
means-type-rating = Valoración
means-type-social_media = Redes sociales

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = Categorías
measure-ordinal = Categorías ordenadas
stage-developed = Elaboración
stage-trained = Formación
stage-accessed = Acceso
stage-used = Utilización
stage-impact = Impacto
gender-female = Mujer
gender-male = Hombre
gender-other = Otro
group-type-working_group = Grupo de trabajo
group-type-advisory_group = Grupo consultivo
group-type-secretariat = Secretaría
group-type-coordination = Coordinación
verdict-approved = Aprobada
verdict-returned = Devuelta
verdict-reopened = Reabierta
node-level-input = Insumo
node-level-activity = Actividad
node-level-output = Producto
node-level-outcome = Efecto
node-level-impact = Impacto
chart-kind-line = Líneas
chart-kind-bars = Barras
chart-kind-stacked = Barras apiladas
chart-kind-multiples = Pequeños múltiplos
chart-kind-slope = Pendientes
chart-kind-map = Mapa

## Names of fields of the registers and of what was added to other kinds

field-type = Tipo
field-state = Estado
field-lenses = Enfoques transversales
field-scope = Alcance
field-actions = Acciones
field-depends_on = Depende de
field-event = Evento
field-became = Pasó a ser
field-numbers = Números anteriores
field-until = Hasta
field-milestone = Etapa del proceso
field-vision = Visión
field-objectives = Objetivos
field-areas = Ámbitos de acción
field-themes = Temas
field-goals = Objetivos de Desarrollo Sostenible
field-numerator = Numerador
field-denominator = Denominador
field-lowest = Valor mínimo
field-highest = Valor máximo
field-categories = Categorías
field-dimensions = Se desglosa por
field-values = Valores
field-members = Países
field-targets = Metas
field-replaces = Sustituye a
field-method = Método de cálculo
field-data_source = Fuente de los datos
field-stage = Eslabón de la cadena de valor
field-means_types = Tipos de verificación
field-link = Enlace
field-submitted = Presentada
field-reported_by = Comunicada por
field-verdict = Dictamen
field-of = De
field-action = Acción
field-indicator = Indicador
field-person = Persona
field-persons = Personas
field-organisations = Organizaciones
field-appointed = Nombramiento
field-renewed = Renovación
field-gender = Género
field-consent = Puede contabilizarse
field-merged_into = Fusionada con
field-cells = Valores conservados
field-audiences = Destinatarios
field-activities = Actividades
field-media = Medios
field-measures = Medidas del efecto
field-sent = Envío
field-closes = Cierre
field-answered = Respuestas
field-female_percent = Mujeres, en porcentaje
field-male_percent = Hombres, en porcentaje
field-countries = Países
field-question = Pregunta
field-stakeholders = Partes interesadas
field-mechanisms = Mecanismos relacionados
field-answer = Respuesta
field-funder = Financiador
field-amount = Importe
field-currency = Moneda
field-licence = Licencia
field-publisher = Entidad editora
field-adaptation_of = Adaptación de
field-evaluates = Qué se evalúa
field-decision = Decisión
field-revises = Qué se revisa
field-nodes = Elementos
field-edges = Vínculos
field-assumption = Supuesto
field-from = Desde
field-to = Hasta
field-screen = Pantalla
field-query = Filtro
field-owner = Propietario
field-charts = Gráficos
field-chart = Gráfico
field-by = Desglose por
field-wide = Ancho
field-device = Computadora

## Fields that have another name in one kind: field, kind, name

field-person-title = Nombre
field-mechanism-title = Nombre
field-mechanism-frequency = Frecuencia
field-network-title = Nombre
field-network-organisation = Gestionada por
field-community-title = Nombre
field-event-organisation = Organiza
field-sustainability-title = Pregunta clave
field-sustainability-progress = Señales de avance
field-question-title = Pregunta
field-question-evidence = Evidencia
field-gate-evidence = Evidencia
field-gate-reason = Fundamentos de la decisión

## Values

value-empty = vacío
value-yes = sí
value-no = no
