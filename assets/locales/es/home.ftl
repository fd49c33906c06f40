### The home screen: what is due, what others did, how it stands.

home-counts = El espacio de trabajo en cifras
home-status = { $status } { $count }
home-conflicts = { $count ->
    [one] Un valor introducido por varias personas
   *[other] { $count } valores introducidos por varias personas
}

## An empty workspace

home-empty = Por dónde empezar
home-first-action = Escribir la primera acción de la hoja de ruta
home-first-group = Crear los grupos de trabajo y sus puestos
home-first-people = Invitar a los demás miembros

## What is due

home-due = Vencimientos
# Over what should have ended by now.
home-due-over = Con retraso
home-due-coming = Próximos
home-due-more = { $count ->
    [one] Mostrar uno más
   *[other] Mostrar { $count } más
}
home-due-none = No hay vencimientos. Las acciones y etapas con fecha de finalización aparecen aquí a medida que esta se acerca.
home-overdue = venció el { $date }

## What others did

home-changed = Cambios de otros miembros
home-changed-none = No hay novedades. Los cambios de otros miembros aparecen aquí después de la próxima sincronización.
home-changed-all = { $changes ->
    [one] Un cambio
   *[other] { $changes } cambios
} de { $people ->
    [one] una persona
   *[other] { $people } personas
}
# $since may be a time, a weekday or a date: it stands in brackets so that no article is needed.
home-changed-since = Desde su última visita ({ $since }): { $changes ->
    [one] un cambio
   *[other] { $changes } cambios
} de { $people ->
    [one] una persona
   *[other] { $people } personas
}
home-mine = usted también lo cambió
home-seen = Marcar como visto
home-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}

## The consultation

participation = Participación en la consulta
participation-invited = Invitaciones
participation-answered = Respuestas
participation-rate = Tasa de respuesta
participation-countries = Países
participation-women = Mujeres
participation-men = Hombres
home-submitted =
    { $count ->
        [one] { $count } observación espera validación
       *[other] { $count } observaciones esperan validación
    }
home-returned =
    { $count ->
        [one] { $count } observación fue devuelta para su corrección
       *[other] { $count } observaciones fueron devueltas para su corrección
    }
