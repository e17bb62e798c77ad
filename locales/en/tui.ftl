### status: draft

tui-no-terminal = Fener needs a terminal to show its screen. Start it in a terminal window, without a pipe, or with --plain for lines of text; for other programs there are the commands that fener --help lists.
tui-terminal-failed = The terminal could not be set up ({ $reason }). Try another terminal window.
tui-what-and-mend = { $what } { $mend }
tui-settings-broken = Some settings in “{ $path }” could not be read, so the usual ones are used. Choose them again in the settings.
tui-settings-not-kept = The settings could not be kept in “{ $path }” ({ $reason }). They hold until you leave.
tui-not-while-unsaved = Something is not saved yet, so this would miss it. First make room or free the disk, then try to save again.
tui-session-unreadable = This session cannot be put together from what is stored. Nothing was changed; restore a backup or ask for help.
tui-package-missing = The questionnaire this session is filled with ({ $digest }) is not in the store. Nothing was changed; restore a backup or ask for help.
tui-package-not-read = The questionnaire is not read yet. Choose it again.
tui-export-failed = Nothing was exported into “{ $folder }” ({ $reason }). Make room, or choose another folder.
tui-job-crashed = The program made a mistake and stopped what you asked for. Everything saved is safe, and a report lies beside the data; it holds no answers.
tui-crashed = The program made a mistake and had to end. What was shown as saved is safe. Please send the report “{ $path }”; it holds no answers.
tui-crashed-without-report = The program made a mistake ({ $place }) and had to end. What was shown as saved is safe. Please tell us the place.
tui-no-shell = There is no shell to give this terminal to, so Fener goes on.
tui-left-unsaved = { $count ->
    [one] One change
   *[other] { $count } changes
 } could not be saved before the end. What was shown as saved is safe.
