### Who takes part: people and their roles, invitations, computers, the recovery code.

## Views of the screen Sync & people

view-exchange = Intercambio
view-decide = Valores por decidir
view-people = Miembros
view-computers = Sus equipos

## People

people = Miembros
people-alone = Por ahora usted es la única persona aquí. Invite a alguien para trabajar en común.
people-alone-viewer = Aquí aún no se conoce a nadie más. Los demás aparecerán tras la próxima sincronización.
removed-text = Ya no participa en este espacio de trabajo. Puede leer lo que hay aquí; lo que escriba no cuenta.
people-gone = Ya no participan
people-gone-text = Lo que escribieron antes se conserva. Lo que escriban ahora se rechaza.
peer-name = Nombre
peer-device = Equipos
peer-role = Función
peer-heard = Último contacto
peer-has = Cambios de usted recibidos
peer-never = nunca
peer-this-device = este equipo
peer-none = ningún equipo
peer-has-all = todos
peer-lacks = { $count ->
    [one] todos menos uno
   *[other] todos menos { $count }
}
devices-count = { $count ->
    [0] ninguno
    [one] un equipo
   *[other] { $count } equipos
}
member-gone = no participa
member-gone-text = Ya no participa en este espacio de trabajo.
member-role-change = Cambiar la función…
member-role-title = Función de { $name }
member-role-do = Asignar esta función
member-role-refused = Se ha rechazado y no ha cambiado nada. Las funciones las asigna quien ejerce la gestión, y nadie cambia la de una persona con mayor antigüedad en la gestión.
member-remove = Retirar…
member-remove-title = ¿Retirar a { $name } del espacio de trabajo?
member-remove-stays = Lo que escribió y ya se conoce aquí se conserva.
member-remove-refuses = Lo que escriba más adelante se rechaza en todas partes.
member-remove-reads = No podrá leer lo que los demás escriban a partir de ahora.
member-remove-keeps = Conserva lo que pudo leer antes; eso no se le puede quitar.
member-remove-do = Retirar
member-remove-refused = La retirada se ha rechazado y no ha cambiado nada. A quien tiene mayor antigüedad que usted en la gestión solo lo retiran dos personas con esa función.
remove-before = Lo que aún no ha llegado aquí también se rechaza, así que sincronice antes.

## Roles and the parts of the workspace they are limited to

role = Función
role-steward-text = Lee y escribe todo, invita, asigna funciones y retira a miembros.
role-facilitator-text = Lee y escribe todo e invita a personas para contribuir o leer.
role-contributor-text = Lee todo y escribe, en todas partes o en algunas.
role-viewer-text = Lee todo y no modifica nada.
parts = Limitada a algunas partes
parts-search = Grupo, ámbito, tema, país o reunión
parts-all = Sin límite: la función vale en todo el espacio de trabajo.
parts-chosen = Partes elegidas
part-remove = Quitar { $part }
part = { $kind }: { $name }
part-group = Grupo de trabajo
part-area = Ámbito de acción
part-theme = Tema
part-country = País
part-meeting = Reunión
part-unknown = una parte que aquí no se conoce
parts-unknown-lost = Esta función abarca también una parte que aquí no se conoce. Esa parte queda fuera si vuelve a asignar la función.
kinds-area = Ámbitos de acción, con sus temas actuales
kinds-theme = Temas
kinds-country = Países

## Invitations

invite = Invitar a alguien
invite-menu = Invitar a alguien…
invite-text = Quien tenga la invitación puede unirse a este espacio de trabajo: entréguela en persona o por un canal de confianza.
invite-not-allowed = Invitan a nuevos miembros quienes ejercen la gestión o la facilitación. Diríjase a una de esas personas.
invite-file = Invitación de Roadbook
invite-write = Crear la invitación…
invite-written = La invitación se ha guardado en { $file }
invitation-days = Días de validez
invitation-days-note = Si se deja vacío, vale hasta que se cierre.
invitation-uses = Número de personas
invitation-uses-note = Cada una se une una sola vez.
whole-number-problem = Escriba un número entero entre 1 y { $most }.
invitation-done = La invitación está lista
invitation-secret = Quien tenga el archivo, el código o una foto de él puede unirse y leerlo todo. Muéstrelo solo a quienes invita.
invitation-qr = Código QR de la invitación
invitation-code = La misma invitación como código
invitation-copy = Copiar el código
copied = Copiado
copy-failed = Aquí no es posible copiar automáticamente. Seleccione el texto y cópielo.
invitation-no-code = La dirección del servidor de intercambio es demasiado larga para un código. Entregue el archivo.
invitation-digits = Doce cifras para leer en voz alta: si la otra persona tiene otras, esa no es su invitación.
invitations = Invitaciones
invitations-none = Todavía no se ha invitado a nadie. Las invitaciones abiertas aparecen aquí y se pueden cerrar.
invitation-for = Para
invitation-by = Creada por
invitation-joined = Incorporaciones
invitation-until = Válida hasta
invitation-state = Estado
invitation-used = { $used } de { $uses }
invitation-no-end = sin límite
invitation-open = Abierta
invitation-expired = Caducada
invitation-closed = Cerrada
invitation-full = Agotada
invitation-close = Cerrar…
invitation-close-title = ¿Cerrar esta invitación?
invitation-close-text = Nadie más podrá unirse con ella. Quienes ya se unieron permanecen. Una invitación cerrada no se puede volver a abrir.
invitation-close-do = Cerrar la invitación
invitation-close-refused = Una invitación la cierra quien la creó o alguien que ejerza la gestión.

## Computers that joined too late

waiting = { $count ->
    [one] Un equipo espera ser admitido
   *[other] { $count } equipos esperan ser admitidos
}
waiting-text = Se presentaron con una invitación agotada, caducada o cerrada. Admita solo a personas que conozca y compare antes las cifras.
waiting-digits = Cifras de este equipo
waiting-admit = Admitir…
waiting-title = Admitir en el espacio de trabajo
waiting-compare = Pida a la persona sus doce cifras. Admítala solo si son estas.
waiting-admit-do = Admitir

## Contact cards and the welcome that answers them

card-open-menu = Abrir una tarjeta de contacto…
card-open = Abrir una tarjeta de contacto
card-text = Con una tarjeta de contacto alguien pide participar. No contiene ningún secreto. La respuesta, el archivo de admisión, solo se abre en el equipo que creó la tarjeta.
card-choose = Elegir la tarjeta…
card-file = Tarjeta de contacto de Roadbook
welcome-file = Archivo de admisión de Roadbook
card-compare = Pida a la persona sus doce cifras. Continúe solo si son estas.
card-welcome = Crear el archivo de admisión…
card-welcomed = Se ha admitido a { $name }. El archivo de admisión se ha guardado en { $file }
card-send-back = Envíelo por el canal que prefiera: nadie más puede abrirlo.
card-not-one = Este archivo no es una tarjeta de contacto.
card-refused = No se ha admitido a nadie. Ese equipo ya participa, o su función no lo permite.

## Computers

device-this = Este equipo ({ $sign })
device-other = Equipo { $sign }
device-recovery = Código de recuperación ({ $sign })
device-removed = Retirado: se rechaza lo que escriba.
device-recovery-text = No es un equipo, sino un código en papel.
device-heard = Último contacto: { $seen }
device-has = Cambios de usted recibidos:
device-remove = Retirar…
device-lost = Se ha perdido: retirarlo…
device-remove-title = ¿Retirar «{ $device }»?
device-remove-text = Lo que se escribió en él y ya se conoce aquí se conserva. Lo que se escriba en él más adelante se rechaza, y no podrá leer nada nuevo. Lo que ya contiene sigue en él, protegido por su frase de contraseña.
device-remove-do = Retirar
device-remove-refused = Se ha rechazado y no ha cambiado nada. El equipo de alguien con mayor antigüedad que usted en la gestión solo lo retiran dos personas con esa función.
device-remove-own-refused = Se ha rechazado y no ha cambiado nada. Un equipo se retira desde otro añadido antes que él, lo retira alguien que ejerza la gestión, o se retira justo después de volver con el código de recuperación.
device-file = Archivo de Roadbook para otro equipo
computers-text = En cada uno de ellos trabaja con su propio nombre.
computers-recovered = Ya está de vuelta. Si ha perdido un equipo o se lo han robado, retírelo en esta lista para que nadie trabaje en él con su nombre.
computer-add = Añadir otro equipo…
computer-add-title = Añadir otro equipo
computer-secret = Quien abra este archivo trabaja con el nombre de usted. Llévelo personalmente a su otro equipo y elimínelo después.
computer-text = Se crea un archivo que luego abrirá en el otro equipo.
computer-write = Crear el archivo…
computer-written = El archivo se ha guardado en { $file }
computer-then = Inicie Roadbook en el otro equipo, elija «{ welcome-computer }» y abra el archivo.
computer-digits = Doce cifras para reconocer este archivo

## Whether this computer may be wiped

receipts = Quién tiene sus cambios
receipt-device = Equipo
wipe = ¿Se puede borrar este equipo?
wipe-yes = Sí
wipe-yes-text = Todo lo que se hizo aquí está también en otro equipo. Para volver con su propio nombre necesita otro equipo suyo o el código de recuperación.
wipe-no = Todavía no
wipe-no-text = { $count ->
    [one] No consta que una entrada hecha aquí esté en ningún otro equipo. Sincronice o entregue un archivo y vuelva a mirar.
   *[other] No consta que { $count } entradas hechas aquí estén en ningún otro equipo. Sincronice o entregue un archivo y vuelva a mirar.
}
wipe-no-files = { $count ->
    [one] Que se sepa, un archivo adjunto está únicamente aquí. Sincronice o entregue un archivo de intercambio con los archivos y vuelva a comprobarlo.
   *[other] Que se sepa, { $count } archivos adjuntos están únicamente aquí. Sincronice o entregue un archivo de intercambio con los archivos y vuelva a comprobarlo.
}
wipe-no-alone = No participa ningún otro equipo, así que todo está únicamente aquí. Invite a alguien, añada otro equipo suyo o cree una copia de seguridad.

## Recovery code

recovery = Código de recuperación
recovery-text = Si pierde este equipo o se lo roban, vuelve desde otro con un código que solo usted tiene en papel y retira el equipo perdido. Guárdelo como un pasaporte: quien lo tenga puede trabajar con su nombre.
recovery-there = Tiene un código de recuperación.
recovery-missing = Aún no tiene un código de recuperación.
recovery-make = Crear un código de recuperación
recovery-another = Crear un código más
recovery-new = Su código de recuperación
recovery-write-down = Anote el código o imprímalo. Solo se muestra ahora, y empieza a valer cuando lo haya vuelto a escribir.
recovery-written-down = Lo tengo en papel
print = Imprimir…
kit = Hoja de recuperación de Roadbook
kit-for = Para
kit-workspace = Identificador del espacio de trabajo
kit-made = Fecha
kit-use = Para volver, inicie Roadbook en otro equipo, elija «{ welcome-recover }» y escriba este código. Necesita además un archivo con los cambios del espacio de trabajo, que puede crearle cualquier miembro.
recovery-type-back = Escriba el código
recovery-type-back-text = Escríbalo entero a partir del papel. Las mayúsculas y los guiones no importan.
recovery-show-again = Mostrar el código otra vez
recovery-confirm = Activar el código
recovery-differs = Este no es el código que se mostró. Compárelo con el papel.
recovery-differs-at = { $count ->
    [one] Es distinto el grupo { $groups }.
   *[other] Son distintos los grupos { $groups }.
}
recovery-done = El código de recuperación vale a partir de ahora.
not-now = Ahora no

## What was written and does not count

refused = { $count ->
    [one] Un cambio que no cuenta
   *[other] { $count } cambios que no cuentan
}
refused-failed = No se ha podido leer la lista de cambios que no cuentan
refused-text = Se escribieron y se conservan, pero no cuentan en ningún sitio.
refused-what = Qué
refused-by = Escrito por
refused-why = Motivo
refused-entry = Entrada { $number }
refused-gone = Quien lo escribió ya no participa.
refused-computer-removed = Se escribió en un equipo que se ha retirado.
refused-viewer = Quien lo escribió puede leer, pero no escribir.
refused-elsewhere = Quien lo escribió trabaja en otra parte del espacio de trabajo.
refused-own-record = El registro de un participante solo lo cambia esa misma persona.
refused-two-histories = Se escribió en un equipo que siguió con dos historiales; nada de ellos cuenta hasta que alguien que ejerza la gestión elija uno.
refused-technical = Rechazado por un motivo técnico.

## A computer whose folder was copied and used twice

forks = { $count ->
    [one] Un equipo con dos historiales
   *[other] { $count } equipos con dos historiales
}
forks-failed = No se ha podido comprobar si algún equipo tiene dos historiales
forks-text = Una copia de la carpeta del equipo se ha usado en dos lugares, por ejemplo una copia de seguridad restaurada junto al original, y se ha seguido escribiendo en ambas. Desde el punto en que se separan, ninguno de los dos historiales cuenta hasta que alguien que ejerza la gestión elija uno.
# $sign is the beginning of a computer's key: "a11a 5e1f".
fork-mine = Su equipo { $sign }
fork-of = Equipo { $sign } de { $participant }
fork-held = { $held ->
    [0] Desde ese punto, aquí no se conserva nada.
    [one] Desde ese punto, aquí se conserva una entrada.
   *[other] Desde ese punto, aquí se conservan { $held } entradas.
}
fork-waits = La elección corresponde a quien ejerza la gestión, en un equipo que tenga el historial que se quiera mantener.
fork-chosen = Quien ejerce la gestión ha elegido uno de los dos; cuenta en todas partes.
fork-choose = Usar el historial que hay aquí…
fork-choose-title = ¿Usar el historial que hay aquí?
fork-choose-counts = { $held ->
    [one] La entrada que hay aquí cuenta desde entonces para todo el mundo.
   *[other] Las { $held } entradas que hay aquí cuentan desde entonces para todo el mundo.
}
fork-choose-aside = Lo que se escribió en la otra copia después de hacerla queda apartado en todas partes, incluso donde ya se había leído.
fork-choose-first = Pregunte antes a quien trabaja con la otra copia: lo que necesite de ella habrá que escribirlo de nuevo.
fork-choose-final = No se puede deshacer.
fork-choose-do = Usar este historial
fork-choose-refused = Se ha rechazado y no ha cambiado nada. Solo elige quien ejerce la gestión.

receipt-all = El trabajo de todos
receipt-everything = Lo tiene todo
receipt-before = Tiene todo lo escrito antes del { $time }
receipt-lacks = { $count ->
    [one] No consta que haya llegado un cambio
   *[other] No consta que hayan llegado { $count } cambios
}

## Over what something came or is known. $time is a moment such as "today, 14:02".

told-hub = por el servidor de intercambio, { $time }
told-network = por la red, { $time }
told-bundle_read = por un archivo de intercambio, { $time }
told-bundle_written = por un archivo de intercambio creado aquí, { $time }

## Which other computers have a record as it is here

holders = Ordenadores que lo tienen como está aquí: { $has } de { $all }
holders-none = Todavía no participa ningún otro ordenador.
holder-has = { $participant }: lo tiene
holder-lacks = { $participant }: no consta
holder-heard = últimas noticias { $told }
history-came = llegó { $told }
