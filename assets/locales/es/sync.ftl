### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = Solo en este equipo; no se ha definido ningún servidor de intercambio
sync-nearby = { $count ->
    [one] Un equipo cercano
   *[other] { $count } equipos cercanos
}
sync-nearby-met = Sincronizado con equipos cercanos: { $participant } ({ $time })
sync-looking = Buscando equipos cercanos
sync-looking-met = Buscando equipos cercanos; última sincronización: { $participant } ({ $time })
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
    [0] Sin conexión (desde: { $since }); nada pendiente
    [one] Sin conexión (desde: { $since }); un cambio pendiente
   *[other] Sin conexión (desde: { $since }); { $pending } cambios pendientes
}
sync-paused = { $pending ->
    [0] Sincronización en pausa; nada que enviar
    [one] Sincronización en pausa; un cambio por enviar
   *[other] Sincronización en pausa; { $pending } cambios por enviar
}
sync-attention = La sincronización requiere atención

## Hub

hub = Servidor de intercambio
hub-text = Un servidor de intercambio transmite los cambios entre los miembros cuando están en línea. Los guarda cifrados y no puede leerlos. Todo funciona también sin él.
hub-address = Dirección del servidor de intercambio
hub-address-example = https://hub.example.org
hub-use = Usar este servidor
hub-address-problem = Esta no es la dirección de un servidor de intercambio. Escríbala como https://hub.example.org.
hub-none = No se ha definido ningún servidor de intercambio. Introduzca la dirección de uno, o entregue un archivo de intercambio.
hub-unreachable-advice = Todo está guardado aquí y se enviará cuando se pueda acceder al servidor de intercambio. Un archivo de intercambio funciona sin él.
hub-foreign-advice = Compruebe la dirección con quien administra el servidor de intercambio. Si es correcta, pida una nueva invitación.
sync-now = Sincronizar ahora
sync-running = Sincronizando…
sync-by-itself = Sincronizar automáticamente
sync-by-itself-text = Si se desactiva, nada sale ni llega automáticamente, ni por el servidor de intercambio ni en la sala. «{ sync-now }» y los archivos siguen funcionando.
sync-metered = Esta conexión tiene coste
sync-metered-text = Entonces solo viaja lo que ocupa poco: los archivos esperan y el servidor de intercambio se consulta una vez por hora. «{ sync-now }» envía y recibe todos los cambios.
sync-low-battery = La batería está casi agotada: los archivos esperan y el servidor de intercambio se consulta una vez por hora.

## Exchange by file

bundle = Intercambio por archivo
bundle-text = Donde no hay red, un archivo transporta los cambios en una memoria USB o en un correo electrónico. Está cifrado y solo los miembros de este espacio de trabajo pueden abrirlo.
bundle-file = Cambios de Roadbook
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
bundle-refused = { $refused ->
    [one] Un cambio no cuenta; la lista de abajo dice por qué.
   *[other] { $refused } cambios no cuentan; la lista de abajo dice por qué.
}

## Values that several people set at once

conflicts = { $count ->
    [one] Un valor por decidir
   *[other] { $count } valores por decidir
}
conflicts-failed = No se ha podido leer la lista de valores por decidir
conflicts-text = Varias personas han introducido estos valores al mismo tiempo. No se ha sobrescrito nada; conserve el valor que sea válido. Se puede deshacer.
conflicts-all = Ver los { $count } valores por decidir
decide-whose = Valores que se muestran
decide-everybody = De todas las personas
decide-mine = Los suyos
decide-keys = Las teclas Av Pág y Re Pág pasan de un registro a otro.
decide-more = { $count ->
    [one] Mostrar un registro más
   *[other] Mostrar { $count } registros más
}
decide-none = Nada por decidir
decide-none-text = Cuando varias personas introducen un mismo dato sin saberlo, todos sus valores se conservan aquí hasta que alguien elija.
decide-filter-none = Ningún valor coincide
decide-mine-none = Usted no introdujo ninguno de estos valores

## The log of everything that came together

sync-log = Registro
sync-log-none = Todavía no se ha intercambiado nada.
sync-log-when = Cuándo
sync-log-over = Por
sync-log-with = Con
sync-log-what = Qué
sync-log-times = { $count } veces desde el { $time }
sync-log-nothing = Nada nuevo
sync-log-moved = Enviados: { $sent }; recibidos: { $received }
sync-log-unreachable = No se pudo contactar
sync-log-failed = No funcionó
sync-log-more = Mostrar más
sync-log-write = Guardar el registro…
sync-log-written = { $count ->
    [one] El registro, de una línea, se ha guardado como { $file }.
   *[other] El registro, de { $count } líneas, se ha guardado como { $file }.
}
means-hub = Servidor de intercambio
means-network = Red
means-bundle_read = Archivo de intercambio leído
means-bundle_written = Archivo de intercambio creado
