### status: draft

## Languages

common-review-draft = draft
common-review-signed = kontrolluar nga { $by }, { $date }
common-text-stands-in = Ende pa përkthim: shfaqet në këtë gjuhë: { $language }.
