### Who takes part: balance, seats by constituency and region, records entered twice.

balance = Equilibrio
balance-summary = Equilibrio: { $counted } de { $people } aceptaron ser contadas
balance-summary-few = Equilibrio: menos de { $count } personas aceptaron ser contadas
balance-gender = Género
balance-region = Región
balance-language = Idioma
balance-unknown = No consta
balance-fewer = menos de { $count }
balance-share = { $count } · { $part }
balance-text = De las personas mostradas. Quien no aceptó ser contado figura en «no consta»; una persona puede hablar varios idiomas.
balance-suppressed = No se muestran los números inferiores a { $count }, para que no se pueda reconocer a nadie, ni aquellos de los que se deducirían.
organisations-filter-none = Ninguna organización coincide
people-filter-none = Nadie coincide
people-filter-none-text = Cambie el filtro o bórrelo.
list-shown = Se muestran { $shown } de { $total }

coverage = Puestos por sector y región
coverage-all = Puestos de todos los grupos
coverage-unsaid = Sin precisar
coverage-none = Ningún puesto
coverage-count = { $state }: { $count }
term-held = Ocupado
term-ends_soon = Mandato por terminar
term-vacant = Vacante

duplicates-found =
    { $count ->
        [one] { $count } posible duplicado.
       *[other] { $count } posibles duplicados.
    }
duplicates-compare = Comparar…
duplicates-person = ¿La misma persona, registrada dos veces?
duplicates-organisation = ¿La misma organización, registrada dos veces?
duplicates-text = Elija el registro que permanece. Recibe de los demás lo que le falta, y todo lo que remitía a ellos remite a él. La fusión es un solo paso que puede deshacerse.
duplicates-place = { $at } de { $all }
duplicates-compared = Los registros, uno al lado del otro
duplicates-stays = Permanece
duplicates-goes = Se fusiona con él
duplicates-next = Siguiente
duplicates-merge = Fusionar
duplicates-merged = { $title }: fusión hecha.
duplicates-field = Campo
