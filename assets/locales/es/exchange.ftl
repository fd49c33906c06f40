### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = Crear un archivo de intercambio
bundle-open = Abrir un archivo de intercambio
bundle-for = Para quién
bundle-everybody = Todos los miembros
bundle-everybody-text = El archivo contiene todas las entradas que hay aquí, para cualquier miembro.
bundle-one-text = El archivo contiene solo lo que, según se sabe aquí, este miembro aún no tiene.
bundle-limit = Tamaño máximo de un correo electrónico
bundle-no-limit = Sin límite
bundle-limit-text = Lo que exceda se reparte en varios archivos. Cada uno cabe en un correo de este tamaño, aunque el correo aumenta un adjunto en torno a un tercio: envíelos uno por uno.
bundle-with-files = Con archivos
bundle-with-files-text = Incluye los archivos de los registros que están en este equipo.
bundle-counting = Calculando…
# $size is a size such as "48 kB".
bundle-plan = { $entries ->
    [one] Una entrada
   *[other] { $entries } entradas
}, { $size }, en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
bundle-plan-nothing = Según se sabe aquí, a este miembro no le falta nada.
bundle-write-do = Crear el archivo…
bundle-done = El archivo de intercambio está creado
bundle-written-parts = { $entries ->
    [one] Se ha guardado una entrada ({ $size })
   *[other] Se han guardado { $entries } entradas ({ $size })
} en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}:
bundle-parts-text = Hacen falta todos. Guardados en una misma carpeta, se leen juntos, se abra el que se abra.
bundle-choose = Elegir el archivo de intercambio…
bundle-read-do = Incorporar
bundle-taken-in = Se ha incorporado el contenido del archivo.
bundle-too-early = Ya hay aquí demasiadas entradas a la espera de archivos que no se han leído. Lea antes los archivos anteriores. No se ha incorporado nada.
bundle-another = Abrir otro…
# $people is a list of names.
bundle-look-changes = { $changes ->
    [one] Un cambio de { $people }
   *[other] { $changes } cambios de { $people }
}
bundle-look-entries = { $entries ->
    [one] Una entrada que aún no está aquí
   *[other] { $entries } entradas que aún no están aquí
}
bundle-look-acts = Novedades sobre quién participa y con qué función
bundle-look-files = Archivos adjuntos
bundle-look-nothing = Todos sus cambios ya están aquí
bundle-look-from = Creado en el equipo de { $from }.
bundle-look-from-unknown = Creado por alguien a quien aún no se conoce aquí.
bundle-look-size = { $size } en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}.
bundle-needs = { $entries ->
    [one] Se basa en una entrada de { $participant } que aún no está aquí.
   *[other] Se basa en { $entries } entradas de { $participant } que aún no están aquí.
}
bundle-needs-unknown = { $entries ->
    [one] Se basa en una entrada de alguien a quien aún no se conoce aquí.
   *[other] Se basa en { $entries } entradas de alguien a quien aún no se conoce aquí.
}
bundle-needs-text = Puede incorporarlo de todos modos: lo que depende de ellas aparecerá cuando hayan llegado.

## Computers on the same network

room = En la misma sala
room-text = Los equipos de una misma red intercambian directamente entre sí, con o sin internet.
room-show = Mostrar este equipo en la red
room-show-text = En toda la red se ve entonces que alguien usa Roadbook aquí, pero ningún nombre.
room-gather = Servir de punto de encuentro de la sala
room-gather-text = Los demás se sincronizan entonces con este equipo y no entre sí.
room-port = Puerto de este equipo: { $port }
room-own-address = Dirección de este equipo: { $addresses }
room-show-qr = Mostrar como código QR
room-qr = Código QR de la dirección { $address }
room-nobody = Todavía no se muestra aquí ningún otro equipo.
room-met = Última sincronización: { $participant } ({ $time })
room-found = { $count ->
    [one] Un equipo encontrado
   *[other] { $count } equipos encontrados
}
room-gathers = punto de encuentro de la sala
room-nearby = Un equipo cercano
room-nearby-text = Aquí no se sabe en qué dirección se puede acceder a él. Introduzca abajo la dirección que muestra.
room-sync = Sincronizar
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = Sincronizar con { $address }
room-synced = Sincronizado con { $address }.
room-address = Dirección de otro equipo
room-address-example = 192.168.1.20:28787
room-address-problem = Esto no es una dirección de la red. Escríbala como 192.168.1.20:28787.
room-unreachable = Ningún miembro de este espacio de trabajo ha respondido en esa dirección. Compruebe que ambos equipos están en la misma red y que el otro se muestra.
room-no-network = Este equipo no puede mostrarse en la red. Conéctelo a una, o entregue un archivo.
room-paused = La sincronización está en pausa, por lo que este equipo no se muestra. Aún es posible sincronizar con una dirección.
