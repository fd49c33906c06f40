### How work reaches the others: the hub, files, people, and values set twice.

## The sync line, at the top of every screen

sync-off = Solo en este equipo; no se ha definido ningún servidor de intercambio
sync-idle = { $pending ->
    [0] Guardado aquí; nada por enviar
    [one] Guardado aquí; un cambio por enviar
   *[other] Guardado aquí; { $pending } cambios por enviar
}
sync-working = Envío: { $sending }, recepción: { $receiving }
sync-up-to-date = Al día con el servidor de intercambio
sync-up-to-date-at = Al día con el servidor de intercambio ({ $time })
sync-offline = { $pending ->
    [0] Sin conexión; nada pendiente
    [one] Sin conexión; un cambio pendiente
   *[other] Sin conexión; { $pending } cambios pendientes
}
# $since may be a time, a weekday or a date: worded so that no article is needed.
sync-offline-since = { $pending ->
    [0] Sin conexión (último contacto: { $since }); nada pendiente
    [one] Sin conexión (último contacto: { $since }); un cambio pendiente
   *[other] Sin conexión (último contacto: { $since }); { $pending } cambios pendientes
}
sync-attention = La sincronización requiere atención

## Hub

hub = Servidor de intercambio
hub-text = Un servidor de intercambio transmite los cambios entre los miembros cuando están en línea. Los guarda cifrados y no puede leerlos. Todo funciona también sin él.
hub-address = Dirección del servidor de intercambio
hub-address-example = https://hub.example.org
hub-use = Usar este servidor
sync-now = Sincronizar ahora
sync-running = Sincronizando…

## Exchange by file

bundle = Intercambio por archivo
bundle-text = Donde no hay red, un archivo transporta los cambios en una memoria USB o en un correo electrónico. Está cifrado y solo los miembros de este espacio de trabajo pueden abrirlo.
bundle-file = Cambios de Roadbook
bundle-write = Crear un archivo…
bundle-open = Abrir un archivo…
bundle-written = { $entries ->
    [one] Se ha guardado una entrada ({ $size }) en { $file }
   *[other] Se han guardado { $entries } entradas ({ $size }) en { $file }
}
bundle-read = { $changes ->
    [one] Se ha incorporado un cambio de { $people }.
   *[other] Se han incorporado { $changes } cambios de { $people }.
}
bundle-nothing-new = { $entries ->
    [one] El archivo contiene una entrada, que ya estaba aquí.
   *[other] El archivo contiene { $entries } entradas, todas las cuales ya estaban aquí.
}
bundle-waiting = { $sentence } { $waiting ->
    [one] Otra entrada espera una anterior que aún no ha llegado.
   *[other] Otras { $waiting } entradas esperan entradas anteriores que aún no han llegado.
}

## People

people = Miembros
people-alone = Por ahora usted es la única persona aquí. Invite a alguien con un archivo, más abajo.
peer-name = Nombre
peer-device = Dispositivo
peer-role = Función
peer-heard = Último contacto
peer-has = Cambios de usted recibidos
peer-never = nunca
peer-this-device = este dispositivo
peer-has-all = todos
peer-lacks = { $count ->
    [one] todos menos uno
   *[other] todos menos { $count }
}
wipe-safe = Todo lo que ha escrito en este dispositivo lo tiene también: { $names }. El dispositivo puede borrarse sin perder trabajo.
wipe-unsafe = No consta que nadie más tenga todo lo que ha escrito en este dispositivo. No lo borre antes de la próxima sincronización.

## Invitation

invite = Invitar a alguien
invite-text = La invitación es un archivo. Quien lo abra puede unirse a este espacio de trabajo: entréguelo en persona o por un canal de confianza.
invite-not-allowed = Invitan a nuevos miembros quienes ejercen la gestión o la facilitación. Diríjase a una de esas personas.
invite-file = Invitación de Roadbook
invite-role = Función del nuevo miembro
invite-write = Crear una invitación…
invite-written = La invitación se ha guardado en { $file }

## Values that several people set at once

conflicts = { $count ->
    [one] Un valor por decidir
   *[other] { $count } valores por decidir
}
conflicts-text = Varias personas han introducido estos valores al mismo tiempo. No se ha sobrescrito nada; conserve el valor que sea válido. Se puede deshacer.
