### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = Файлы
attachments-none = Здесь пока нет вложенных файлов.
attachments-all = Показать все файлы ({ $count })
attachment-attach = Вложить файл…
attachment-here = на этом компьютере
# Nobody else is known to have it.
attachment-only-here = на этом компьютере и, насколько здесь известно, больше нигде
# $held and $size are sizes, such as "3 MB".
attachment-partly = получено { $held } из { $size }
attachment-awaited = не на этом компьютере; поступит, когда появится связь с сервером обмена или соседним компьютером, где он есть
attachment-absent = не на этом компьютере
attachment-look = Посмотреть { $name }
attachment-save = Сохранить как…
attachment-fetch = Получить
attachment-fetch-not = Не получать
attachment-drop = Не хранить здесь
attachment-remove = Убрать из записи
attachment-saved = Файл сохранен в { $file }.
# Beside an Undo button.
attachment-removed = Файл «{ $name }» убран из записи.
attachment-too-large = Этот файл слишком велик и не вложен. Размер файла — до 64 МБ; для большего укажите, где его взять.
attachment-unreadable = Прочитать этот файл не удалось, он не вложен.
attachment-drop-refused = Насколько здесь известно, этого файла больше ни у кого нет, поэтому он остается здесь. Сначала синхронизируйтесь с сервером обмена.

## Which files are kept on this computer

files-text = В записи указано, какие у нее есть файлы. Сами файлы поступают только на те компьютеры, где они нужны.
files-keep-all = Хранить все файлы на этом компьютере
files-keep-all-text = Тогда поступают все, сначала небольшие. Иначе — только те, которые получают по одному.
# $size is a size such as "34 MB".
files-state = { $files ->
    [0] Здесь нет файлов
    [one] Здесь { $files } файл, { $size }
    [few] Здесь { $files } файла, { $size }
    [many] Здесь { $files } файлов, { $size }
   *[other] Здесь { $files } файла, { $size }
}{ $missing ->
    [0] .
    [one] ; ожидается еще { $missing }.
   *[other] ; ожидаются еще { $missing }.
}
