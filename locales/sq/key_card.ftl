### status: draft

key_card-title = Fener: tastet në një faqe
key_card-lead = Shifrat përgjigjen, Enter vazhdon, Esc kthehet prapa dhe nuk humb kurrë asgjë.
key_card-pad = Mjafton blloku numerik: 0-9 - * / + Enter; presja ose pika e tij hap menynë.
key_card-help = Një faqe me taste për shtypje
key_card-help-html = Karta si faqe e plotë për A4
