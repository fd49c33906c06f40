## Meetings

new-meeting = Nueva reunión
meetings-upcoming = Próximas
meetings-earlier = Anteriores
meetings-empty = Aún no hay reuniones
meetings-empty-text = Una reunión contiene su orden del día, sus notas, sus decisiones y las tareas acordadas. Escriba el nombre de la primera en la línea de abajo.

column-meeting = Reunión
column-open-items = Pendientes

tab-agenda = Orden del día
tab-notes = Notas
tab-decisions = Decisiones
tab-action-items = Tareas
tab-about = Detalles

field-presenter = A cargo de
field-minutes = Minutos
field-language = Idioma
field-basis = Fundamento

attendance = Asistencia
attendance-share = Participó el { $share } de las personas invitadas.
count-problem = Escriba un número entero igual o superior a 0.

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = Punto del orden del día
agenda-add = Añadir un punto al orden del día
agenda-empty = El orden del día está vacío. Añada, por orden, los puntos que la reunión debe tratar.
agenda-total =
    { $count ->
        [one] { $count } punto, { $minutes } min en total.
       *[other] { $count } puntos, { $minutes } min en total.
    }
agenda-untimed =
    { $count ->
        [one] { $count } punto, sin duración indicada.
       *[other] { $count } puntos, sin duración indicada.
    }
agenda-open =
    { $count ->
        [one] Falta indicar la duración de { $count } punto.
       *[other] Falta indicar la duración de { $count } puntos.
    }
minutes-problem = La duración es un número entero de minutos, como máximo 1440, es decir, un día.

decision = Decisión
decision-add = Añadir una decisión
decisions-empty = Aún no hay decisiones. Una decisión consta de su texto, su fecha y aquello en que se fundamenta.

action-item = Tarea acordada
action-item-add = Añadir una tarea acordada
action-items-empty = Aún no hay tareas acordadas. Cada una indica quién hace qué y para cuándo, y puede convertirse en una acción de la hoja de ruta.
item-promote = Convertir en acción de la hoja de ruta
item-promoted = La tarea es ahora una acción de la hoja de ruta.
item-on-roadmap = Acción de la hoja de ruta

add = Añadir
move-up = Subir: { $name }
move-down = Bajar: { $name }
remove-item = Quitar: { $name }

## Notes

notes-of = Notas: { $title }
notes-not-read = No se han podido leer las notas
notes-saved = Guardado
notes-unsaved = Aún sin guardar
notes-saving = Guardando
notes-failed = No se ha guardado: { $reason } Lo que escribió sigue aquí.
notes-save-again = Volver a guardar
notes-writers = Redacción: { $people }
notes-keys = Tab y Mayús Tab cambian la sangría. Esc lleva a las herramientas, desde donde Tab permite continuar.
notes-tick = Hecho: { $text }

notes-tools = Herramientas de texto
notes-tools-block = Tipo de bloque
notes-tools-indent = Sangría
notes-tools-text = Texto
notes-indent = Aumentar la sangría
notes-outdent = Reducir la sangría

block-heading = Título
block-bullet = Lista
block-ordered = Lista numerada
block-check = Lista de comprobación
block-quote = Cita
mark-strong = Negrita
mark-em = Cursiva
mark-link = Enlace

notes-link-address = Dirección web o de correo electrónico
notes-link-problem = Escriba una dirección que empiece por http, https o mailto.
notes-link-select = Seleccione primero las palabras que deben convertirse en enlace.
notes-link-set = Crear el enlace
notes-link-remove = Quitar el enlace
