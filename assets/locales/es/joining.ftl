### The ways into a workspace besides making one: invitation, contact card, another computer, recovery code.

welcome-begin = Empezar un espacio de trabajo
welcome-take-part = Unirse a un espacio de trabajo
welcome-return = Volver al suyo
welcome-card = Pedir la admisión con una tarjeta de contacto
welcome-card-text = Para cuando no conviene enviar una invitación: su tarjeta no contiene ningún secreto y solo usted puede abrir la respuesta.
welcome-computer = Añadir este equipo a los míos
welcome-computer-text = Abra el archivo que creó en su otro equipo.
welcome-recover = Volver con un código de recuperación
welcome-recover-text = Si perdió su equipo, se lo robaron o se averió.
file-none = Ningún archivo elegido
file-gone = El archivo ya no está ahí. Si está en una memoria USB, vuelva a conectarla.
workspace-open = Abrir el espacio de trabajo

## Invitation

invite-not-one = Esto no es una invitación, o falta una parte. Pídala de nuevo.
invite-too-late = La invitación está agotada, caducada o cerrada. Pida otra, o solicite la admisión con una tarjeta de contacto.
invite-code = O pegue el código de la invitación
invite-code-begin = El código empieza por { $begin }
invite-to = La invitación conduce al espacio de trabajo «{ $workspace }».
invite-to-unknown = Un código no dice el nombre de su espacio de trabajo. El nombre y el contenido llegan con la primera sincronización, por el servidor de intercambio o en la misma sala.
invite-hub = Sus cambios pasan por el servidor de intercambio { $hub }.
invite-compare = Compare estas doce cifras con las de quien le ha invitado. Únase solo si son las mismas.

## Contact card

card-ask-text = Se crea una tarjeta con su nombre. Envíela por el canal que prefiera a quien ejerza la gestión o la facilitación; la respuesta es también un archivo, el de admisión.
card-write = Crear la tarjeta…
asking = A la espera de la admisión
asking-card = Su tarjeta de contacto
asking-card-text = Envíela a quien ejerza la gestión o la facilitación del espacio de trabajo. No contiene ningún secreto.
asking-digits = La tarjeta de { $name } tiene estas doce cifras. Léalas en voz alta a quien vaya a admitirle.
card-again = Crear la tarjeta otra vez…
card-again-digits = Crear la tarjeta otra vez y mostrar sus cifras…
card-written = La tarjeta se ha guardado en { $file }
asking-welcome = El archivo de admisión
asking-welcome-text = Ábralo aquí cuando haya llegado. No se abre en ningún otro equipo.
welcome-choose = Elegir el archivo de admisión…
welcome-not-one = Este archivo no es la respuesta a la tarjeta de este equipo. Envíe la tarjeta de nuevo.
asking-passphrase-note = La que eligió al crear la tarjeta.

## Another computer

computer-join-text = Elija una frase de contraseña para este equipo; puede ser distinta de la del primero.
computer-choose = Elegir el archivo…
computer-not-one = Este archivo no añade ningún equipo, o el equipo se ha retirado después. Créelo de nuevo en su otro equipo.

## Recovery code

recover-text = Necesita el código que tiene en papel y un archivo con los cambios del espacio de trabajo, que puede crearle cualquier miembro.
recovery-code-note = Ocho grupos de cuatro caracteres
recover-choose = Elegir el archivo con los cambios…
recover-wrong-code = Este código no pertenece al espacio de trabajo de este archivo. Compruebe cada grupo.
recover-not-a-bundle = Este archivo no contiene los cambios de un espacio de trabajo. Pida a un miembro que lo cree de nuevo.
workspace-recover = Volver
