"""A questionnaire of 500 questions: the services with sections added, as a country may add them, in the questionnaires of a data folder."""
import os
import re
import shutil

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SERVICES = os.path.join(ROOT, "questionnaires", "services")
WANTED = 500
IN_SECTION = 40


def widen(data):
    """Puts it into a data folder; says how many questions it has."""
    folder = os.path.join(data, "questionnaires", "services")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SERVICES, folder)
    structure = os.path.join(folder, "questionnaire.toml")
    with open(structure, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r'^version = "1\.\d+\.\d+"', 'version = "1.90.0"', text, count=1, flags=re.M)
    known = len(re.findall(r'^kind = "question"', text, flags=re.M))
    scale = re.search(r'^scale = "(\w+)"', text, flags=re.M).group(1)
    last = max(int(number) for number in re.findall(r"^\[\[section\]\]\n(?:.*\n)*?number = (\d+)", text, flags=re.M))
    texts = []
    for at in range(WANTED - known):
        section, place = last + 1 + at // IN_SECTION, at % IN_SECTION + 1
        if place == 1:
            text += f'\n[[section]]\nid = "wide_{section}"\nnumber = {section}\n'
            texts.append(f"wide_{section}-title = Added section {section}")
        text += (
            f'\n[[section.item]]\nkind = "question"\nid = "wide_{section}_{place}"\nnumber = "{section}.{place:02}"\n'
            f'type = "rating"\nscale = "{scale}"\n'
        )
        texts.append(f"wide_{section}_{place} = Is what the service promises about point {place} kept when nobody looks?")
    with open(structure, "w", encoding="utf-8") as file:
        file.write(text)
    for name in os.listdir(folder):
        # Languages without the new texts would be held against the new version.
        if name.endswith(".ftl") and name != "en.ftl":
            os.remove(os.path.join(folder, name))
    with open(os.path.join(folder, "en.ftl"), "a", encoding="utf-8") as file:
        file.write("\n" + "\n".join(texts) + "\n")
    return WANTED
