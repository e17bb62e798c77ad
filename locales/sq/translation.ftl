### status: draft

## Languages

translation-review-draft = draft
translation-review-signed = kontrolluar nga { $by }, { $date }
translation-stands-in = Ende pa përkthim: shfaqet në këtë gjuhë: { $language }.
