### status: draft

place-question = Where are the answers to be kept?
place-usual = On this computer
place-beside = Beside the program, on a stick for example
place-other = In another folder
place-which-folder = Type the folder. In it the program makes its own, { $own }.
place-expects = Enter goes on. Nothing is written anywhere before.
place-type-one = Type a folder, or Esc to choose again.
place-not-chosen = Nothing is written before you have chosen where the answers are kept.
place-missing = The folder { $path } that you chose for the answers is not there.
place-missing-hint = Put in the stick or connect the drive, and start again. For another folder start with { $option } and its path.
place-data-carried = The answers are kept in { $name }, which carries them to other computers. For real assessments choose a folder of this computer: start with { $option } and its path.
place-file-carried = { $path } lies in { $name }, which carries it to other computers. A folder of this computer or a stick is safer.
place-network = a network drive
place-which-reason = Why is this assessment begun here?
place-reason-help = The answers lie in { $name }, which carries them to other computers. Safer: end, and start with { $option } and a folder of this computer. Otherwise one line of reason; it is kept with the assessment.
place-reason-needed = Type the reason in one line, or Esc to go back.
place-label-reason = Kept elsewhere too
place-kept-in = { $name }: { $reason }
