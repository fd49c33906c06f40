### Records from tables and into them: CSV files and workbooks.

menu-table-read = Importar una tabla…
menu-table-write = Exportar una tabla…
table-menu = Importar o exportar
table-read = Importar una tabla
table-read-text = Una fila de encabezados y, debajo, una fila por registro. Todo se comprueba antes de incorporar nada, y lo incorporado es un solo paso que puede deshacerse.
table-choose = Elegir el archivo…
table-file = Tablas
table-kind = Qué contienen las filas
table-sheet = Hoja
table-reading = Cómo se lee el archivo
table-encoding = Codificación
table-delimiter = Separador de columnas
table-delimiter-comma = Coma
table-delimiter-semicolon = Punto y coma
table-delimiter-tab = Tabulador
table-found-out = Según el archivo
table-rows =
    { $count ->
        [one] { $count } fila debajo del encabezado.
       *[other] { $count } filas debajo del encabezado.
    }
table-columns = Columnas del archivo
table-column = Columna
table-samples = Primeros valores
table-becomes = Pasa a ser
table-becomes-of = Campo para la columna { $column }
table-left-out = Se omite
table-contested = Solo una columna puede pasar a ser { $fields }.
table-key = El registro se reconoce por
table-key-id = El identificador
table-key-none = Nada: cada fila es un registro nuevo
table-language = Idioma de los textos
table-check = Comprobar
table-check-again = Comprobar de nuevo
table-back = Volver a las columnas
table-take-in = Incorporar
table-another = Otro archivo
table-row = Fila
table-wrong = Qué falla
table-problems = Problemas de la tabla
table-problem-count =
    { $count ->
        [one] { $count } problema. No se incorpora nada hasta que se corrija en el archivo o se omita su columna.
       *[other] { $count } problemas. No se incorpora nada hasta que se corrijan en el archivo o se omitan sus columnas.
    }
table-problems-shown = Se muestran los primeros { $shown } de { $total }.
table-nothing-new = Todo lo que contiene la tabla ya está aquí.
table-fits = La tabla es válida. Al incorporarla:
table-created = Nuevos
table-changed = Modificados
table-unchanged = Sin cambios
table-taken-in = Tabla incorporada. Registros nuevos: { $created }; modificados: { $changed }.
table-undo-text = Todo ello es un solo paso.
table-write = Exportar una tabla
table-write-text = Se escriben todos los registros de este tipo, con sus textos en todos los idiomas. El archivo puede volver a importarse. No está cifrado: quien lo tenga puede leerlo.
table-write-do = Exportar…
table-format = Formato
table-format-xlsx = Libro de cálculo (XLSX)
table-format-csv = Texto (CSV)
table-written =
    { $rows ->
        [one] { $rows } fila escrita en { $file }.
       *[other] { $rows } filas escritas en { $file }.
    }
table-path-id = Identificador
table-path-unit = País o región
table-path-breakdown = Desglose

field-organisation-title = Nombre
field-group-title = Nombre
