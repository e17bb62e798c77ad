### status: draft

bundle-withdrawn-error = Nothing can be added here: entries of a withdrawn merge stand behind it.
bundle-withdrawn-hint = Import the same bundle again to bring them back, then go on.
