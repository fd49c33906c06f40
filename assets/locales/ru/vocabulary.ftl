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

## Kinds of records of the registers, one

kind-mechanism = Механизм
kind-sustainability = Запись об устойчивости
kind-question = Ключевой вопрос
kind-funding = Финансирование
kind-resource = Ресурс
kind-network = Сеть или репозиторий
kind-community = Сообщество
kind-event = Событие
kind-gate = Контрольная точка решения
kind-instrument = Инструмент
kind-cycle = Цикл обзора
kind-dimension = Признак разбивки
kind-country_group = Группа стран
kind-theory = Теория изменений
kind-view = Сохраненный вид
kind-dashboard = Панель показателей
kind-review = Проверка

## Kinds of records of the registers, several

kinds-mechanism = Механизмы
kinds-sustainability = Устойчивость
kinds-question = Ключевые вопросы
kinds-funding = Финансирование
kinds-resource = Ресурсы
kinds-network = Сети и репозитории
kinds-community = Сообщества
kinds-event = События
kinds-gate = Контрольные точки решений
kinds-instrument = Инструменты
kinds-cycle = Циклы обзора
kinds-dimension = Признаки разбивки
kinds-country_group = Группы стран
kinds-theory = Теории изменений
kinds-view = Сохраненные виды
kinds-dashboard = Панели показателей
kinds-review = Проверки

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = Гендерное равенство
lens-inclusion = Инклюзивность
lens-multilingualism = Многоязычие
lens-quality = Качество
lens-remote_areas = Отдаленные районы
lens-research = Исследования
scope-working_group = Рабочая группа
scope-regional = Региональный
scope-inter_regional = Межрегиональный
scope-global = Глобальный

## Words of the registers

mechanism-type-regional = Региональное сотрудничество
mechanism-type-peer_network = Сеть коллег
mechanism-type-funding = Финансирование
mechanism-type-international_framework = Международный механизм
question-state-open = Открыт
question-state-answered = Есть ответ
question-state-set_aside = Снят
funding-type-public = Государственное
funding-type-intergovernmental = Межправительственное
funding-type-foundation = Фонд
funding-type-private = Частный сектор
funding-type-in_kind = В натуральной форме
funding-state-sought = Запрашивается
funding-state-promised = Обещано
funding-state-received = Получено
resource-type-course = Курс
resource-type-textbook = Учебник
resource-type-policy = Документ о политике
resource-type-toolkit = Инструментарий
resource-type-guideline = Руководство
resource-type-study = Исследование
resource-type-dataset = Набор данных
network-type-network = Сеть
network-type-repository = Репозиторий
network-type-policy = Документ о политике
network-type-portal = Портал
event-type-framework = Международный механизм
event-type-conference = Конференция
event-type-deadline = Крайний срок
event-type-day = День или неделя
gate-state-planned = Запланирована
gate-state-evaluating = Идет оценка
gate-state-decided = Решение принято
gate-decision-go_on = Продолжать
gate-decision-revise = Пересмотреть
gate-decision-stop = Прекратить
cycle-state-planned = Запланирован
cycle-state-open = Открыт
cycle-state-closed = Завершен
country_group-type-region = Регион
country_group-type-electoral_group = Избирательная группа
country_group-type-own = Собственная группа
means-type-survey = Опрос
means-type-self_evaluation = Самооценка
means-type-network_analysis = Анализ сетей
means-type-research = Исследование
means-type-rating = Рейтинг
means-type-social_media = Социальные сети

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = Категории
measure-ordinal = Упорядоченные категории
stage-developed = Разработано
stage-trained = Обучено
stage-accessed = Получен доступ
stage-used = Использовано
stage-impact = Воздействие
gender-female = Женский
gender-male = Мужской
gender-other = Иной
group-type-working_group = Рабочая группа
group-type-advisory_group = Консультативная группа
group-type-secretariat = Секретариат
group-type-coordination = Координация
verdict-approved = Утверждено
verdict-returned = Возвращено
verdict-reopened = Открыто заново
node-level-input = Ресурсы
node-level-activity = Деятельность
node-level-output = Непосредственный результат
node-level-outcome = Конечный результат
node-level-impact = Воздействие
chart-kind-line = Линия
chart-kind-bars = Столбцы
chart-kind-stacked = Столбцы с накоплением
chart-kind-multiples = Набор малых графиков
chart-kind-slope = Наклонный график
chart-kind-map = Карта

## Names of fields of the registers and of what was added to other kinds

field-type = Тип
field-state = Состояние
field-lenses = Сквозные аспекты
field-scope = Охват
field-actions = Мероприятия
field-depends_on = Зависит от
field-event = Событие
field-became = Преобразовано в
field-numbers = Прежние номера
field-until = До
field-milestone = Этап процесса
field-vision = Видение
field-objectives = Цели
field-areas = Направления деятельности
field-themes = Темы
field-goals = Цели в области устойчивого развития
field-numerator = Числитель
field-denominator = Знаменатель
field-lowest = Наименьшее значение
field-highest = Наибольшее значение
field-categories = Категории
field-dimensions = Разбивка по признакам
field-values = Значения
field-members = Страны
field-targets = Целевые значения
field-replaces = Заменяет
field-method = Метод расчета
field-data_source = Источник данных
field-stage = Звено цепочки создания ценности
field-means_types = Виды проверки
field-link = Ссылка
field-submitted = Представлено
field-reported_by = Кем сообщено
field-verdict = Заключение
field-of = К чему относится
field-action = Мероприятие
field-indicator = Показатель
field-person = Лицо
field-persons = Лица
field-organisations = Организации
field-appointed = Дата назначения
field-renewed = Дата продления
field-gender = Пол
field-consent = Можно учитывать
field-merged_into = Объединено с
field-cells = Сохраненные значения
field-audiences = Аудитории
field-activities = Виды деятельности
field-media = Каналы коммуникации
field-measures = Оценка эффективности
field-sent = Отправлено
field-closes = Закрывается
field-answered = Ответили
field-female_percent = Женщины, процент
field-male_percent = Мужчины, процент
field-countries = Страны
field-question = Вопрос
field-stakeholders = Заинтересованные стороны
field-mechanisms = Связанные механизмы
field-answer = Ответ
field-funder = Источник средств
field-amount = Сумма
field-currency = Валюта
field-licence = Лицензия
field-publisher = Издатель
field-adaptation_of = Адаптация ресурса
field-evaluates = Что оценивается
field-decision = Решение
field-revises = Что пересматривается
field-nodes = Элементы
field-edges = Связи
field-assumption = Допущение
field-from = От
field-to = К
field-screen = Экран
field-query = Фильтр
field-owner = Владелец
field-charts = Диаграммы
field-chart = Диаграмма
field-by = Разбивка по
field-wide = Во всю ширину
field-device = Компьютер

## Fields that have another name in one kind: field, kind, name

field-person-title = Имя и фамилия
field-mechanism-title = Название
field-mechanism-frequency = Периодичность
field-network-title = Название
field-network-organisation = Кем ведется
field-community-title = Название
field-event-organisation = Организатор
field-sustainability-title = Ключевой вопрос
field-sustainability-progress = Признаки продвижения
field-question-title = Вопрос
field-question-evidence = Подтверждения
field-gate-evidence = Подтверждения
field-gate-reason = Основания решения

## Values

value-empty = пусто
value-yes = да
value-no = нет
