### Records from tables and into them: CSV files and workbooks.

menu-table-read = Импорт таблицы…
menu-table-write = Экспорт таблицы…
table-menu = Импорт и экспорт
table-read = Импорт таблицы
table-read-text = Одна строка заголовков и под ней по строке на каждую запись. Сначала проверяется все, и лишь затем таблица загружается — одним шагом, который можно отменить.
table-choose = Выбрать файл…
table-file = Таблицы
table-kind = Что содержат строки
table-sheet = Лист
table-reading = Как читать файл
table-encoding = Кодировка
table-delimiter = Разделитель столбцов
table-delimiter-comma = Запятая
table-delimiter-semicolon = Точка с запятой
table-delimiter-tab = Табуляция
table-found-out = Определить по файлу
table-rows =
    { $count ->
        [one] { $count } строка под заголовком.
        [few] { $count } строки под заголовком.
        [many] { $count } строк под заголовком.
       *[other] { $count } строки под заголовком.
    }
table-columns = Столбцы файла
table-column = Столбец
table-samples = Первые значения
table-becomes = Поле
table-becomes-of = Поле для столбца { $column }
table-left-out = Не загружать
table-contested = Только один столбец может соответствовать полю: { $fields }.
table-key = Запись находится по
table-key-id = Идентификатору
table-key-none = Никак: каждая строка — новая запись
table-language = Язык текстов
table-check = Проверить
table-check-again = Проверить еще раз
table-back = К столбцам
table-take-in = Загрузить
table-another = Другой файл
table-row = Строка
table-wrong = В чем дело
table-problems = Ошибки в таблице
table-problem-count =
    { $count ->
        [one] { $count } ошибка. Ничего не будет загружено, пока она не исправлена в файле или столбец не исключен.
        [few] { $count } ошибки. Ничего не будет загружено, пока они не исправлены в файле или столбцы не исключены.
        [many] { $count } ошибок. Ничего не будет загружено, пока они не исправлены в файле или столбцы не исключены.
       *[other] { $count } ошибки. Ничего не будет загружено, пока они не исправлены в файле или столбцы не исключены.
    }
table-problems-shown = Показаны первые { $shown } из { $total }.
table-nothing-new = Все содержимое таблицы здесь уже есть.
table-fits = Таблица подходит. Результат загрузки:
table-created = Новые
table-changed = Измененные
table-unchanged = Без изменений
table-taken-in = Таблица загружена. Новых записей: { $created }; измененных: { $changed }.
table-undo-text = Все это — один шаг.
table-write = Экспорт таблицы
table-write-text = Записываются все записи этого вида с текстами на всех языках. Файл можно загрузить снова. Он не зашифрован: его прочтет каждый, у кого он окажется.
table-write-do = Экспортировать…
table-format = Формат
table-format-xlsx = Книга (XLSX)
table-format-csv = Текст (CSV)
table-written =
    { $rows ->
        [one] { $rows } строка записана в файл { $file }.
        [few] { $rows } строки записаны в файл { $file }.
        [many] { $rows } строк записано в файл { $file }.
       *[other] { $rows } строки записано в файл { $file }.
    }
table-path-id = Идентификатор
table-path-unit = Страна или регион
table-path-breakdown = Разбивка

field-organisation-title = Название
field-group-title = Название
