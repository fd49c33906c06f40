## Meetings

new-meeting = Новое совещание
meetings-upcoming = Предстоящие
meetings-earlier = Прошедшие
meetings-empty = Совещаний пока нет
meetings-empty-text = К совещанию относятся повестка дня, заметки, решения и поручения. Введите название первого совещания в строке ниже.

column-meeting = Совещание
column-open-items = Поручения

tab-agenda = Повестка
tab-notes = Заметки
tab-decisions = Решения
tab-action-items = Поручения
tab-about = Общее

field-presenter = Докладчик
field-minutes = Минуты
field-language = Язык
field-basis = Основание

attendance = Участие
attendance-share = Участвовали { $share } приглашенных.
count-problem = Введите целое число не меньше 0.

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = Пункт повестки дня
agenda-add = Добавить пункт повестки дня
agenda-empty = Повестка дня пуста. Добавьте по порядку вопросы, которые предстоит рассмотреть.
agenda-total =
    { $count ->
        [one] { $count } пункт, всего { $minutes } мин.
        [few] { $count } пункта, всего { $minutes } мин.
        [many] { $count } пунктов, всего { $minutes } мин.
       *[other] { $count } пункта, всего { $minutes } мин.
    }
agenda-untimed =
    { $count ->
        [one] { $count } пункт, время не указано.
        [few] { $count } пункта, время не указано.
        [many] { $count } пунктов, время не указано.
       *[other] { $count } пункта, время не указано.
    }
agenda-open =
    { $count ->
        [one] Для { $count } пункта время еще не указано.
       *[other] Для { $count } пунктов время еще не указано.
    }
minutes-problem = Время указывается целым числом минут, не более 1440, то есть суток.

decision = Решение
decision-add = Добавить решение
decisions-empty = Решений пока нет. У решения есть текст, дата и основание.

action-item = Поручение
action-item-add = Добавить поручение
action-items-empty = Поручений пока нет. В каждом указано, кто, что и к какому сроку делает; поручение может стать мероприятием дорожной карты.
item-promote = Сделать мероприятием дорожной карты
item-promoted = Поручение стало мероприятием дорожной карты.
item-on-roadmap = Мероприятие дорожной карты

add = Добавить
move-up = Переместить выше: { $name }
move-down = Переместить ниже: { $name }
remove-item = Убрать: { $name }

## Notes

notes-of = Заметки: { $title }
notes-not-read = Не удалось прочитать заметки
notes-saved = Сохранено
notes-unsaved = Еще не сохранено
notes-saving = Сохранение
notes-failed = Не сохранено: { $reason } Написанный вами текст остается здесь.
notes-save-again = Сохранить еще раз
notes-writers = Авторы: { $people }
notes-keys = Tab и Shift Tab меняют отступ. Esc ведет к инструментам, откуда Tab позволяет перейти дальше.
notes-tick = Сделано: { $text }

notes-tools = Инструменты текста
notes-tools-block = Вид абзаца
notes-tools-indent = Отступ
notes-tools-text = Текст
notes-indent = Увеличить отступ
notes-outdent = Уменьшить отступ

block-heading = Заголовок
block-bullet = Список
block-ordered = Нумерованный список
block-check = Список с отметками
block-quote = Цитата
mark-strong = Полужирный
mark-em = Курсив
mark-link = Ссылка

notes-link-address = Веб-адрес или адрес электронной почты
notes-link-problem = Введите адрес, начинающийся с http, https или mailto.
notes-link-select = Сначала выделите слова, которые должны стать ссылкой.
notes-link-set = Создать ссылку
notes-link-remove = Убрать ссылку
