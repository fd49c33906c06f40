## Meetings

new-meeting = 新建会议
meetings-upcoming = 即将召开
meetings-earlier = 以往会议
meetings-empty = 尚无会议
meetings-empty-text = 会议包含议程、笔记、决定和待办事项。请在下面一行写下第一次会议的名称。

column-meeting = 会议
column-open-items = 未结事项

tab-agenda = 议程
tab-notes = 笔记
tab-decisions = 决定
tab-action-items = 待办事项
tab-about = 会议信息

field-presenter = 介绍人
field-minutes = 分钟
field-language = 语言
field-basis = 依据

attendance = 出席情况
attendance-share = 受邀者中有{ $share }参加。
count-problem = 请输入不小于0的整数。

## A status shown where the kind of record is not known

status-planned = { meeting-status-planned }
status-held = { meeting-status-held }
status-postponed = { meeting-status-postponed }
status-converted = { meeting-status-converted }
status-cancelled = { meeting-status-cancelled }

## Agenda, decisions, action items

agenda-item = 议程项目
agenda-add = 增加议程项目
agenda-empty = 议程为空。请按顺序添加会议将讨论的事项。
agenda-total = { $count }个项目，共{ $minutes }分钟。
agenda-untimed = { $count }个项目，均未设时长。
agenda-open = { $count }个项目尚未设时长。
minutes-problem = 时长应为整数分钟，最多1440分钟，即一天。

decision = 决定
decision-add = 增加决定
decisions-empty = 尚无决定。每项决定包含其内容、日期和依据。

action-item = 待办事项
action-item-add = 增加待办事项
action-items-empty = 尚无待办事项。每项待办事项说明由谁在何时之前做什么，并可转为路线图行动。
item-promote = 转为路线图行动
item-promoted = 该事项现已成为路线图行动。
item-on-roadmap = 路线图行动

add = 添加
move-up = 上移：{ $name }
move-down = 下移：{ $name }
remove-item = 移除：{ $name }

## Notes

notes-of = 笔记：{ $title }
notes-not-read = 无法读取笔记
notes-saved = 已保存
notes-unsaved = 尚未保存
notes-saving = 正在保存
notes-failed = 未保存：{ $reason }您所写的内容仍在此处。
notes-save-again = 重新保存
notes-writers = 撰写人：{ $people }
notes-keys = Tab和Shift Tab可调整缩进。按Esc转到工具栏，再按Tab可继续前进。
notes-tick = 已完成：{ $text }

notes-tools = 文本工具
notes-tools-block = 段落类型
notes-tools-indent = 缩进
notes-tools-text = 文本
notes-indent = 增加缩进
notes-outdent = 减少缩进

block-heading = 标题
block-bullet = 列表
block-ordered = 编号列表
block-check = 核对清单
block-quote = 引文
mark-strong = 加粗
mark-em = 斜体
mark-link = 链接

notes-link-address = 网址或电子邮件地址
notes-link-problem = 请输入以http、https或mailto开头的地址。
notes-link-select = 请先选中要设为链接的文字。
notes-link-set = 设置链接
notes-link-remove = 移除链接
