### status: draft

privacy-help-profile = For whom the file is: internal keeps all, service leaves out what tells on residents and staff, ministry notes, flags and initials too, public all evidence and free words
privacy-help-resident = What becomes of ratings that rest on residents’ words alone: keep or withhold
privacy-rests-hint = Look at each of them, then say --resident keep or --resident withhold; or give the rating other evidence.
privacy-not-in-profile = { $option } does not go with the profile { $profile }.
privacy-not-in-profile-hint = Leave it away, or choose a profile that may hold it: internal or service; only internal goes with --internal.
privacy-help-leaks = What becomes of e-mail addresses, phone and personal numbers, accounts, coordinates, names, streets and dates of birth in the texts: keep or redact
privacy-leaks = This points to a person: { $found }.
privacy-leaks-hint = Reword the answers, or say --leaks redact or --leaks keep. Not every name and address is found: read the file before you share it.
