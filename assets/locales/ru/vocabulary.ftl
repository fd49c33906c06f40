### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = Программа
kind-group = Рабочая группа
kind-action = Мероприятие
kind-indicator = Показатель
kind-observation = Значение показателя
kind-meeting = Совещание
kind-organisation = Организация
kind-person = Лицо
kind-milestone = Этап
kind-baseline = Базовая версия
kind-communication = Коммуникационная стратегия
kind-questionnaire = Вопросник
kind-participant = Участник

## Kinds of records, several

kinds-programme = Программа
kinds-group = Рабочие группы
kinds-action = Мероприятия
kinds-indicator = Показатели
kinds-observation = Значения показателей
kinds-meeting = Совещания
kinds-organisation = Организации
kinds-person = Лица
kinds-milestone = Этапы
kinds-baseline = Базовые версии
kinds-communication = Коммуникационная стратегия
kinds-questionnaire = Вопросники
kinds-participant = Участники

## Status of an action

status-draft = Проект
status-proposed = Предложено
status-agreed = Согласовано
status-in_progress = В работе
status-blocked = Остановлено
status-done = Выполнено

## Streams of the process, and two headings that stand among them

stream-coalition = Коалиция
stream-advisory_group = Консультативная группа
stream-working_groups = Рабочие группы
stream-communication = Коммуникация
stream-meetings = Совещания
stream-frameworks = Международные механизмы
stream-evaluation = Оценка
# Heading over actions of no working group.
stream-none = Вне рабочих групп
# Heading over everything without a date.
stream-undated = Без даты

## Constituencies of the advisory group

constituency-government = Правительство
constituency-igo = Межправительственная организация
constituency-civil_society = Гражданское общество
constituency-professional_body = Профессиональное объединение
constituency-institution = Учреждение
constituency-category_2_centre = Центр ЮНЕСКО категории 2
constituency-oer_chair = Кафедра по ООР
constituency-funding_body = Финансирующая организация

## Roles in the workspace

role-steward = Администратор
role-facilitator = Координатор
role-contributor = Редактор
role-viewer = Читатель

## Indicators

measure-number = Число
measure-percentage = Процент
measure-yes_no = Да или нет
measure-currency = Сумма
measure-qualitative = Текст
direction-increase = Рост
direction-decrease = Снижение
direction-maintain = Сохранение
level-individual = Индивидуальный
level-institutional = Институциональный
level-national = Национальный
level-systemic = Системный
frequency-once = Однократно
frequency-monthly = Ежемесячно
frequency-quarterly = Ежеквартально
frequency-yearly = Ежегодно
aggregation-sum = Сумма
aggregation-latest = Последнее значение
aggregation-average = Среднее
aggregation-weighted = Процент, взвешенный по общему числу
aggregation-count = Число стран
aggregation-none = Не объединяются

## Meetings

format-online = Онлайн
format-in_person = Очно
format-hybrid = Смешанный
format-asynchronous = Письменно, заочно
meeting-status-planned = Запланировано
meeting-status-held = Проведено
meeting-status-postponed = Отложено
meeting-status-converted = Формат изменен
meeting-status-cancelled = Отменено

## Names of fields

field-title = Название
field-name = Название
field-description = Описание
field-how = Как
field-governance = Управление
field-responsible = Кто
field-group = Рабочая группа
field-theme = Тема
field-area = Направление деятельности
field-number = Номер
field-timeframe = Когда
field-status = Статус
field-progress = Ход выполнения
field-indicators = Показатели
field-communication = Коммуникация
field-meeting = Исходное совещание
field-note = Примечание
field-source = Происхождение
field-files = Файлы
field-stream = Раздел
field-linked_event = Связанное событие
field-planned = Запланированное число
field-code = Код (две буквы)
field-hue = Цвет
field-mandate = Мандат
field-leads = Места
field-role = Должность
field-holder = Кем занято
field-region = Регион
field-acronym = Сокращение
field-country = Страна
field-country-code = Страна (двухбуквенный код)
field-country-named = Страна: { $country }
field-constituency = Категория
field-website = Веб-сайт
field-definition = Определение
field-measure = Вид значения
field-direction = Желаемая динамика
field-unit = Единица
field-level = Уровень
field-frequency = Периодичность
field-means = Средства проверки
field-baseline = Исходное значение
field-baseline_year = Исходный год
field-target = Цель
field-target_year = Целевой год
field-aggregation = Объединение значений
field-value = Значение
field-estimate = Оценочно
field-not_available = Нет данных
field-period = Период
field-date = Дата
field-format = Формат
field-reason = Причина
field-place = Место
field-languages = Языки
field-invited = Приглашено
field-attended = Присутствовало
field-agenda = Повестка дня
field-decisions = Решения
field-action_items = Поручения
field-text = Текст
field-due = Срок
field-done = Сделано
field-deleted = Удалено
field-order = Порядок
field-email = Электронная почта
field-organisation = Организация
field-in-language = { $field } ({ $language })
field-part = { $field }, { $part }

## Values

value-empty = пусто
value-yes = да
value-no = нет
