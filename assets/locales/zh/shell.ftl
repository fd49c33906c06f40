### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
window-title = { $workspace } — Roadbook

## Navigation

navigation = 主导航
breadcrumb = 当前位置
skip-to-content = 跳至内容
screen-home = 首页
screen-roadmap = 路线图
screen-indicators = 指标
screen-meetings = 会议
screen-directory = 名录
screen-library = 资料库
screen-sync = 同步与成员
screen-settings = 设置
sidebar-collapse = 收起侧边栏
sidebar-expand = 展开侧边栏
sidebar-conflicts = { $count }个值有待确定

## Search and commands

search-label = 搜索与命令
search-placeholder = 搜索或执行命令
search-none = 未找到任何内容。
commands = 命令
command-go = 转到{ $screen }
command-timeline = 显示时间轴
command-board = 显示看板
command-matrix = 显示矩阵
command-themes = 显示主题及其指标
command-new-action = 新建行动

## The menu at the end of the top bar

menu = 菜单
menu-bundle-read = 打开交换文件…
menu-bundle-write = 写入交换文件…
menu-backup = 备份…
menu-invite = 邀请…
menu-lock = 锁定
menu-about = 关于Roadbook
about-text = 供跨国联盟使用的工作平台，无论有无网络连接。
read-only = 只读
read-only-text = 您在此工作区的角色是查阅者：可查看全部内容，但不能更改。

## What holds for the whole workspace, over every screen

newer-version = 他人使用较新的版本
# $people is a list of names.
newer-version-text = { $people } 的工作由较新版本的 Roadbook 写入。这些内容保存在此处并继续传递；在此计算机上更新 Roadbook 后即会显示。
copied-workspace = 已恢复或复制的工作区
copied-workspace-text = 此工作区是恢复或复制而来的。它将以新的计算机名称继续使用；没有任何内容丢失，其他成员持有的内容会在下次同步时回来。
understood = 知道了
removed = 您已不再参与

## When something does not work

start-failed = 无法打开工作区
screen-failed = 无法显示此屏幕
screen-failed-text = 此前保存的内容安全无损。请重试；如再次出现，请附上下面一行予以报告。
technical-details = 技术详情
close-unsaved = 您所写的部分内容尚未保存，因此窗口保持打开。
close-anyway = 不保存而关闭
## Files dropped onto the window, or opened with the program

drop-open = 将交换文件或联系卡拖放到此处即可打开
drop-open-bundle = 将交换文件拖放到此处即可打开
drop-locked = 将文件拖放到此处；工作区解锁后即会显示
drop-welcome = 将邀请或来自您另一台计算机的文件拖放到此处即可打开
drop-asking = 将准入文件拖放到此处即可打开
drop-text = 会先显示其内容，之后才会收入。
drop-others = 同时还拖放了另外{ $others }个文件。请随后逐个重新拖放。
opened-elsewhere = “{ $name }”用于尚无工作区的计算机，而这台计算机已有工作区。
opened-later = 待这台计算机加入工作区后，即可在此打开“{ $name }”。

## Words used everywhere

undo = 撤销
redo = 重做
close = 关闭
cancel = 取消
back = 返回
delete = 删除
restore = 恢复
you = 您
untitled = 无标题
try-again = 重试
view = 视图
views-more = 更多视图
view-table = 表格
view-timeline = 时间轴
view-board = 看板
view-matrix = 矩阵
view-themes = 主题
details = 详情
saved = 已保存
reading = 正在读取…
read-failed = 无法读取此内容
deleted = 已删除“{ $title }”。
numbered = { $number } { $title }
show-suggestions = 显示建议

## Who changed it

changed-by-at = { $participant }，{ $time }

## Values that several people set at once

conflict-mark = 多人同时填写了“{ $field }”；显示各值
conflict-explained = 多人同时填写了“{ $field }”。在选定其中一个之前，所有值均予保留。
conflict-keep = 保留此值
conflict-combine = 合并
conflict-combined = 合并后的文本
conflict-shown = 目前显示
deletion-by = { $participant }于{ $time }删除了此记录，当时并不知道以下修改。在有人作出决定之前，该记录予以保留。
deletion-notes = 编写了笔记
deletion-kept = 保留了该记录
deletion-keep = 保留
deletion-delete = 仍然删除
place-after = 在“{ $title }”之后
place-first = 列表首位
deletion-more = 另有 { $count } 处修改

## The detail panel

close-detail = 关闭详情
resize-detail = 详情面板宽度
copy-address = 复制此记录的地址
address-copied = 地址已复制。
address-shown = 地址为{ $address }
record-deleted = 此记录已删除。他人在其中所写的内容已保留。
record-missing = 此处没有该记录
record-missing-text = 该记录可能尚未送达，或其地址有误。
unknown-fields = { $count }个由更新版本写入的字段按原样保留：{ $fields }
other-languages = 其他语言的{ $label }
other-languages-count = { $count ->
    [0] 其他语言
   *[other] 其他语言（已填写{ $count }种）
}

## Grids

grid-open = 显示详情
grid-group = { $name }，{ $count }行
cells-written = 已更改{ $count }个单元格{ $refused ->
    [0] 。
   *[other] ；{ $refused }个单元格无法接受该值。
}
paste-rows-added = 已添加{ $count }行。
paste-left = 未能全部粘贴
paste-left-text = 有{ $count }行或单元格未粘贴，其余内容均已在表中。
paste-left-more = 另有{ $count }项，会一并复制。
paste-left-copy = 复制未粘贴的内容
paste-cut = 只读取了剪贴板的前{ $count }个单元格。
paste-line = 行
paste-column = 列
paste-text = 粘贴的文本
paste-why = 原因
paste-no-row = 表中该处没有行。
paste-no-column = 表中该处没有列。
paste-no-edit = 该单元格不能更改。
paste-twice = 前面已有一行对应表中的同一行。
paste-no-country = 没有名称或代码与此相符的国家或领土。
paste-country-needed = 该行未说明属于哪个国家：请将国家与数值一起复制，并粘贴到国家一列。
number-problem = 这不是数字。
choice-problem = 请从建议中选择一项。
title-needed = 必须填写标题。

## Timeframes

timeframe-unknown = 未定日期
timeframe-quarter = { $year }年第{ $quarter }季度
quarter-short = { $quarter }季度
timeframe-about = 约{ $date }
timeframe-from = 自{ $date }起
timeframe-until = 截至{ $date }
timeframe-range = { $begin }至{ $end }
timeframe-read-as = 识别为{ $timeframe }
timeframe-examples = 例如：2020年5月至9月，2021年第2季度，约2022年，待定
timeframe-problem-not-a-timeframe = 这不是日期、月份、季度或年份。请尝试“2020年5月至9月”或“2021年第2季度”。
timeframe-problem-no-such-month = 没有这个月份。
timeframe-problem-no-such-day = 该月没有这一天。
timeframe-problem-no-such-quarter = 一年有四个季度。
timeframe-problem-inverted = 结束时间早于开始时间。

## Keyboard help

shortcuts = 键盘快捷键
shortcut-search = 搜索与命令
shortcut-screens = 转到某个屏幕（从“首页”到“同步与成员”）
shortcut-undo = 撤销
shortcut-redo = 重做
shortcut-help = 显示此列表
shortcut-close-detail = 关闭详情
shortcut-edit = 编辑单元格
shortcut-replace = 直接输入以替换单元格内容
shortcut-cancel = 保持单元格不变
shortcut-along = 下一个或上一个单元格
shortcut-extend = 选择多个单元格
shortcut-copy = 复制和粘贴单元格
shortcut-fill = 用首个单元格向下填充
shortcut-clear = 清除单元格
shortcut-open = 显示所在行的详情
shortcut-move-card = 将卡片移至相邻的列

## Records that refer to others

named-short = { $acronym }，{ $title }
reference-search = 按名称搜索
reference-open = 打开：{ $field }
reference-clear = 清除：{ $field }
references-add = 添加：{ $field }
references-remove = 移除“{ $record }”（{ $field }）
references-none = 暂无。
references-all = 显示全部{ $count }项
references-done = 完成

## Lines with a meaning of their own

country-unknown = 没有使用此名称或代码的国家。
languages-example = 阿拉伯语、法语
languages-problem = 请填写语言名称或代码，以逗号分隔。
licence-unknown = 这不是SPDX标识符。
currency-problem = 请填写ISO 4217货币代码，例如EUR。
