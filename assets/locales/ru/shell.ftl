### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
window-title = { $workspace } — Roadbook

## Navigation

navigation = Основная навигация
breadcrumb = Вы находитесь здесь
skip-to-content = Перейти к содержанию
screen-home = Главная
screen-roadmap = Дорожная карта
screen-indicators = Показатели
screen-meetings = Совещания
screen-directory = Справочник
screen-library = Библиотека
screen-sync = Синхронизация и участники
screen-settings = Настройки
sidebar-collapse = Свернуть боковую панель
sidebar-expand = Развернуть боковую панель
sidebar-conflicts = { $count ->
    [one] { $count } значение ожидает выбора
    [few] { $count } значения ожидают выбора
    [many] { $count } значений ожидают выбора
   *[other] { $count } значения ожидают выбора
}

## Search and commands

search-label = Поиск и команды
search-placeholder = Поиск или команда
search-none = Ничего не найдено.
commands = Команды
command-go = Перейти: { $screen }
command-timeline = Показать временную шкалу
command-board = Показать доску
command-matrix = Показать матрицу
command-themes = Показать темы с показателями
command-new-action = Новое мероприятие

## The menu at the end of the top bar

menu = Меню
menu-bundle-read = Открыть файл обмена…
menu-bundle-write = Создать файл обмена…
menu-backup = Создать резервную копию…
menu-invite = Пригласить…
menu-lock = Заблокировать
menu-about = О программе Roadbook
about-text = Рабочий инструмент для коалиций, объединяющих разные страны, — с подключением к сети и без него.
read-only = Только чтение
read-only-text = Ваша роль в этом рабочем пространстве — читатель: вам все видно, но изменять ничего нельзя.

## What holds for the whole workspace, over every screen

newer-version = У других более новая версия
# $people is a list of names.
newer-version-text = { $people }: работа записана более новой версией Roadbook. Она хранится здесь и передается дальше; она появится, когда Roadbook на этом компьютере будет обновлен.
copied-workspace = Рабочее пространство восстановлено или скопировано
copied-workspace-text = Это рабочее пространство восстановлено из резервной копии или скопировано. Оно продолжает работу под новым именем компьютера; ничего не потеряно, а то, что есть у других, вернется при следующей синхронизации.
understood = Понятно
removed = Вы больше не участвуете

## When something does not work

start-failed = Не удалось открыть рабочее пространство
screen-failed = Не удалось показать этот экран
screen-failed-text = Все сохраненное ранее в безопасности. Повторите попытку; если сбой повторится, сообщите о нем, приложив строку ниже.
technical-details = Технические подробности
close-unsaved = Часть написанного вами еще не сохранена, поэтому окно остается открытым.
close-anyway = Закрыть без сохранения
## Files dropped onto the window, or opened with the program

drop-open = Отпустите здесь файл обмена или карточку участника, чтобы открыть
drop-open-bundle = Отпустите здесь файл обмена, чтобы открыть
drop-locked = Отпустите файл здесь; он будет показан, когда рабочее пространство разблокируют
drop-welcome = Отпустите здесь приглашение или файл с другого вашего компьютера, чтобы открыть
drop-asking = Отпустите здесь файл допуска, чтобы открыть
drop-text = Сначала будет показано, что это такое; до этого ничего не принимается.
drop-others = { $others ->
    [one] Вместе с ним перенесен еще { $others } файл. Остальное перенесите затем по одному файлу.
    [few] Вместе с ним перенесены еще { $others } файла. Остальное перенесите затем по одному файлу.
    [many] Вместе с ним перенесено еще { $others } файлов. Остальное перенесите затем по одному файлу.
   *[other] Вместе с ним перенесено еще { $others } файла. Остальное перенесите затем по одному файлу.
}
opened-elsewhere = Файл «{ $name }» предназначен для компьютера, на котором еще нет рабочего пространства, а на этом оно уже есть.
opened-later = Файл «{ $name }» можно будет открыть здесь, когда этот компьютер станет участвовать в рабочем пространстве.

## Words used everywhere

undo = Отменить
redo = Повторить
close = Закрыть
cancel = Отмена
back = Назад
delete = Удалить
restore = Восстановить
you = вы
untitled = Без названия
try-again = Повторить попытку
view = Вид
views-more = Другие виды
view-table = Таблица
view-timeline = Временная шкала
view-board = Доска
view-matrix = Матрица
view-themes = Темы
details = Подробности
saved = Сохранено
reading = Чтение…
read-failed = Не удалось прочитать
# The gender of what was deleted is not known.
deleted = Удалено: «{ $title }».
numbered = { $number } { $title }
show-suggestions = Показать варианты

## Who changed it

changed-by-at = { $participant }, { $time }

## Values that several people set at once

conflict-mark = Поле «{ $field }» одновременно заполнили несколько участников; показать значения
conflict-explained = Поле «{ $field }» одновременно заполнили несколько участников. Все значения сохраняются, пока не выбрано одно из них.
conflict-keep = Оставить это
conflict-combine = Объединить
conflict-combined = Объединенный текст
conflict-shown = показано сейчас
deletion-by = { $participant }: запись удалена ({ $time }) без учета следующих правок. Она сохраняется, пока кто-нибудь не примет решение.
deletion-notes = Изменен текст заметок
deletion-kept = Запись сохранена
deletion-keep = Сохранить
deletion-delete = Все равно удалить
place-after = После «{ $title }»
place-first = В начале списка
deletion-more =
    { $count ->
        [one] и еще { $count } правка
        [few] и еще { $count } правки
       *[many] и еще { $count } правок
    }

## The detail panel

close-detail = Закрыть подробности
resize-detail = Ширина панели подробностей
copy-address = Скопировать адрес этой записи
address-copied = Адрес скопирован.
address-shown = Адрес: { $address }
record-deleted = Эта запись удалена. То, что внесли в нее другие, сохранено.
record-missing = Этой записи здесь нет
record-missing-text = Возможно, она еще не получена или ее адрес неверен.
unknown-fields = { $count ->
    [one] { $count } поле, заполненное более новой версией, сохраняется без изменений: { $fields }
    [few] { $count } поля, заполненные более новой версией, сохраняются без изменений: { $fields }
    [many] { $count } полей, заполненных более новой версией, сохраняются без изменений: { $fields }
   *[other] { $count } поля, заполненных более новой версией, сохраняются без изменений: { $fields }
}
other-languages = { $label } на других языках
other-languages-count = { $count ->
    [0] Другие языки
   *[other] Другие языки (заполнено: { $count })
}

## Grids

grid-open = Показать подробности
grid-group = { $name }, { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
cells-written = { $count ->
    [one] Изменена { $count } ячейка
    [few] Изменены { $count } ячейки
    [many] Изменено { $count } ячеек
   *[other] Изменено { $count } ячейки
}{ $refused ->
    [0] .
    [one] ; { $refused } ячейка не приняла значение.
    [few] ; { $refused } ячейки не приняли значение.
    [many] ; { $refused } ячеек не приняли значение.
   *[other] ; { $refused } ячейки не приняли значение.
}
paste-rows-added = { $count ->
    [one] Добавлена { $count } строка.
    [few] Добавлены { $count } строки.
    [many] Добавлено { $count } строк.
   *[other] Добавлено { $count } строки.
}
paste-left = Вставлено не все
paste-left-text = { $count ->
    [one] Пропущена { $count } строка или ячейка. Все остальное находится в таблице.
    [few] Пропущены { $count } строки или ячейки. Все остальное находится в таблице.
    [many] Пропущено { $count } строк или ячеек. Все остальное находится в таблице.
   *[other] Пропущено { $count } строки или ячейки. Все остальное находится в таблице.
}
paste-left-more = { $count ->
    [one] И еще { $count }; копируется вместе с остальными.
    [few] И еще { $count }; копируются вместе с остальными.
    [many] И еще { $count }; копируются вместе с остальными.
   *[other] И еще { $count }; копируются вместе с остальными.
}
paste-left-copy = Скопировать пропущенное
paste-cut = Из буфера обмена прочитаны только первые ячейки, числом { $count }.
paste-line = Строка
paste-column = Столбец
paste-text = Вставленный текст
paste-why = Причина
paste-no-row = В этом месте таблицы нет строки.
paste-no-column = В этом месте таблицы нет столбца.
paste-no-edit = Эту ячейку нельзя изменить.
paste-twice = К той же строке таблицы относится одна из предыдущих строк.
paste-no-country = Нет страны или территории с таким названием или кодом.
paste-country-needed = В строке не сказано, к какой стране она относится: скопируйте страны вместе со значениями и вставьте их в столбец стран.
number-problem = Это не число.
choice-problem = Выберите один из предложенных вариантов.
title-needed = Необходимо название.

## Timeframes

timeframe-unknown = Без даты
timeframe-quarter = { $quarter } кв. { $year }
quarter-short = { $quarter } кв.
timeframe-about = прибл. { $date }
# Dates come in the nominative case: «с» and «до» would need the genitive.
timeframe-from = начало — { $date }
timeframe-until = окончание — { $date }
timeframe-range = { $begin } – { $end }
timeframe-read-as = Понято как: { $timeframe }
timeframe-examples = Например: май–сент. 2020, 2 кв. 2021, прибл. 2022, подлежит определению
timeframe-problem-not-a-timeframe = Это не дата, не месяц, не квартал и не год. Попробуйте «май–сент. 2020» или «2 кв. 2021».
timeframe-problem-no-such-month = Такого месяца нет.
timeframe-problem-no-such-day = В этом месяце нет такого дня.
timeframe-problem-no-such-quarter = В году четыре квартала.
timeframe-problem-inverted = Окончание раньше начала.

## Keyboard help

shortcuts = Сочетания клавиш
shortcut-search = Поиск и команды
shortcut-screens = Перейти к экрану: от «Главная» до «Синхронизация и участники»
shortcut-undo = Отменить
shortcut-redo = Повторить
shortcut-help = Показать этот список
shortcut-close-detail = Закрыть подробности
shortcut-edit = Изменить ячейку
shortcut-replace = Заменить содержимое ячейки
shortcut-cancel = Оставить ячейку без изменений
shortcut-along = Следующая или предыдущая ячейка
shortcut-extend = Выделить несколько ячеек
shortcut-copy = Скопировать и вставить ячейки
shortcut-fill = Заполнить вниз значением первой ячейки
shortcut-clear = Очистить ячейки
shortcut-open = Показать подробности строки
shortcut-move-card = Переместить карточку в соседний столбец

## Records that refer to others

named-short = { $acronym }, { $title }
reference-search = Поиск по названию
reference-open = Открыть: { $field }
reference-clear = Очистить: { $field }
references-add = Добавить: { $field }
references-remove = Убрать «{ $record }» ({ $field })
references-none = Пока нет.
references-all = Показать все ({ $count })
references-done = Готово

## Lines with a meaning of their own

country-unknown = Страны с таким названием или кодом нет.
languages-example = арабский, французский
languages-problem = Укажите языки по названиям или кодам через запятую.
licence-unknown = Это не идентификатор SPDX.
currency-problem = Укажите код валюты по ISO 4217, например EUR.
