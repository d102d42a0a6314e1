// The stage's menu of tools. What is in it is fetched when it is opened for the first time.
import { defineAsyncComponent, shallowRef, watch } from "vue";
import { Icon } from "tavern/icons.js";
import { Menu } from "tavern/menu.js";
import { act, modelOf, select } from "tavern/store.js";
import { say } from "tavern/toasts.js";

const load = () => import("tavern/tools/tools.js");
const lazily = (name) => defineAsyncComponent(async () => (await load())[name]);

export const ToolsMenu = {
  components: { TIcon: Icon, TMenu: Menu, ToolList: lazily("ToolList"), ToolForm: lazily("ToolForm") },
  props: { card: Object, picture: Object },
  template: `
  <t-menu up class="t-tools" label="Tools" tip="Edit with a tool">
    <template #button><t-icon name="tool"></t-icon><span class="t-wide-only">Tools</span></template>
    <tool-list :card="card" :picture="picture" @pick="tool = $event"></tool-list>
  </t-menu>
  <tool-form v-if="tool" :key="tool.name" :tool="tool" :card="card" :picture="picture" @close="tool = null"></tool-form>`,
  setup(props) {
    const tool = shallowRef(null);
    watch(() => props.picture.id, () => { tool.value = null; });
    // The details of an edit name its settings as its tool does.
    watch(() => props.card.kind === "edit", async (isEdit) => {
      if (isEdit) (await load()).loadTools().catch(() => {}); // without them they have their plain names
    }, { immediate: true });
    /** Opens a tool for what is on the stage. */
    act.openTool = async (name) => {
      try {
        await (await load()).loadTools();
        tool.value = modelOf(name);
      } catch (error) {
        say(error.message, { isBad: true });
      }
    };
    /** Opens the tool that an edit was made with, filled like that edit, on the picture it was made from. */
    act.useTool = async (card) => {
      if (!card.parent) return say("What it was made from is gone.", { isBad: true });
      const { toolLike } = await load();
      const found = await toolLike(card);
      if (!found) return say("Its tool is not there any more.", { isBad: true });
      select(card.parent);
      setTimeout(() => { tool.value = found; });
    };
    return { tool };
  },
};
